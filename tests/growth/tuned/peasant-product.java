// time: log n
// space: 1
// line: while or if (a % 2 or a /= 2 or b += b or sum = (sum or rows++
// gen: size {n}
// sizes: 16..900000000
// why: one factor is halved until it is 0
import java.util.Scanner;

public class Main {
    static int rows = 0;

    static long product(long a, long b) {
        long sum = 0;
        while (a > 0) {
            if (a % 2 == 1) {
                sum = (sum + b) % 1000000007L;
            }
            a /= 2;
            b += b;
            b %= 1000000007L;
            rows++;
        }
        return sum;
    }

    public static void main(String[] args) {
        long n = new Scanner(System.in).nextLong();
        long result = product(n, n + 1);
        System.out.println(result + " after " + rows + " rows");
    }
}
