// expect: MEMORY | FAILED; limits: cpu=4s wall=8s
import java.util.ArrayList;

public class Eat {
    public static void main(String[] args) {
        ArrayList<byte[]> blocks = new ArrayList<>();
        while (true)
            blocks.add(new byte[1 << 20]);
    }
}
