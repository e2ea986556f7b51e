// time: log n
// space: 1
// line: while (rest > 0 or long bit = or sum += or power *= or rest >>=
// gen: size {n}
// sizes: 16..900000000
// why: a step for each bit of n
// The nth number that is a sum of different powers of four, and its double.
import java.util.Scanner;

public class Main {
    static long spread(long n) {
        long rest = n;
        long sum = 0;
        long power = 1;
        while (rest > 0) {
            long bit = rest & 1;
            sum += bit * power;
            power *= 4;
            rest >>= 1;
        }
        return sum;
    }

    public static void main(String[] args) {
        long n = new Scanner(System.in).nextLong();
        long nth = spread(n);
        System.out.println("number " + n + " is " + nth + ", its double " + 2 * nth);
    }
}
