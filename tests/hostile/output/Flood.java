// expect: OUTPUT; limits: cpu=4s wall=8s
public class Flood {
    public static void main(String[] args) {
        String line = "x".repeat(65536);
        while (true)
            System.out.println(line);
    }
}
