// time: 2^n
// space: n or 1
// line: return k < 2 or static long ways
// gen: size {n}
// sizes: 3..40
// why: 1.618^n calls
import java.util.*;

public class Main {
    static long ways(int k) {
        return k < 2 ? 1 : (ways(k - 1) + ways(k - 2)) % 1000003;
    }

    public static void main(String[] args) {
        System.out.println(ways(new Scanner(System.in).nextInt()));
    }
}
