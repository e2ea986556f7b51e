// time: n sqrt n
// space: n
// line: for (int root = 0 or if (!composite[odd - 2 * root * root
// gen: size {n}
// why: for each odd number k all squares up to k / 2 are tried, n sqrt n / 4 or so; the sieve is
// why: almost linear
// Goldbach's other guess: odd numbers are a prime and twice a square. Which have no such sum?
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

public class Main {
    /** Right for odd numbers only. */
    static boolean[] sieve(int limit) {
        boolean[] composite = new boolean[limit + 1];
        if (limit > 0) {
            composite[1] = true;
        }
        for (int p = 3; (long) p * p <= limit; p += 2) {
            if (!composite[p]) {
                for (int k = p * p; k <= limit; k += 2 * p) {
                    composite[k] = true;
                }
            }
        }
        return composite;
    }

    public static void main(String[] args) {
        int n = new Scanner(System.in).nextInt();
        boolean[] composite = sieve(n);
        List<Integer> without = new ArrayList<>();
        int mostWays = 0, richest = 0;
        for (int odd = 3; odd <= n; odd += 2) {
            int ways = 0;
            for (int root = 0; 2 * root * root < odd; root++) {
                if (!composite[odd - 2 * root * root]) {
                    ways++;
                }
            }
            if (ways == 0) {
                without.add(odd);
            }
            if (ways > mostWays) {
                mostWays = ways;
                richest = odd;
            }
        }
        System.out.println(without + ", most ways: " + mostWays + " for " + richest);
    }
}
