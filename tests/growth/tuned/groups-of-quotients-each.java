// time: n sqrt n
// space: 1
// line: sum += quotient or long quotient or long last or while (from or from = last or groups++
// gen: size {n}
// why: x / 1, x / 2, x / 3, ... has about 2 root x different values, and all x up to n are asked
import java.util.Scanner;

class DivisorTotals {
    private final long limit;
    private long groups = 0;

    DivisorTotals(long limit) {
        this.limit = limit;
    }

    /** How many divisors the numbers up to x have together. */
    private long divisorsUpTo(long x) {
        long sum = 0;
        long from = 1;
        while (from <= x) {
            long quotient = x / from;
            long last = x / quotient;
            sum += quotient * (last - from + 1);
            from = last + 1;
            groups++;
        }
        return sum;
    }

    private String report() {
        double worst = 0;
        long where = 0;
        long odd = 0;
        for (long x = 1; x <= limit; x++) {
            long total = divisorsUpTo(x);
            double error = Math.abs(total - x * (Math.log(x) + 0.15443132980306573));
            if (error > worst) {
                worst = error;
                where = x;
            }
            if (total % 2 == 1) {
                odd++;
            }
        }
        return String.format("largest error %.4f at %d, %d odd, %d groups", worst, where, odd,
            groups);
    }

    public static void main(String[] args) {
        try (Scanner in = new Scanner(System.in)) {
            System.out.println(new DivisorTotals(in.nextLong()).report());
        }
    }
}
