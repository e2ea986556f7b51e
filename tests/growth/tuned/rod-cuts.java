// time: 2^n
// space: n or 1
// line: Math.max or for (int cut or bestPrice(
// gen: numbers {n}
// sizes: 2..22
// why: the best price of each rest is found anew for each first cut: 2^n calls
import java.util.*;

public class Main {
    static int bestPrice(int[] price, int length) {
        if (length == 0) {
            return 0;
        }
        int best = 0;
        for (int cut = 1; cut <= length; cut++) {
            best = Math.max(best, price[cut] + bestPrice(price, length - cut));
        }
        return best;
    }

    public static void main(String[] args) {
        Scanner scanner = new Scanner(System.in);
        int n = scanner.nextInt();
        int[] price = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            price[i] = i * 10 + scanner.nextInt() % 17;
        }
        System.out.printf("A rod of %d sells for %d%n", n, bestPrice(price, n));
    }
}
