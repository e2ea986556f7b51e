// time: 2^n
// space: n or 1
// line: private void toss or if (left == 0) or total += best or toss(left - 1 or Math.max(best
// line: if (best == 2) or return;
// gen: size {n}
// sizes: 3..24
// why: all 2^n rows of heads and tails are gone through, 2^(n + 1) - 1 calls of one step
// Of all rows of n tosses: how long is the longest run of heads on average?
import java.util.Scanner;

public class Main {
    private long total = 0;
    private long exactlyTwo = 0;

    private void toss(int left, int run, int best) {
        if (left == 0) {
            total += best;
            if (best == 2) {
                exactlyTwo++;
            }
            return;
        }
        toss(left - 1, run + 1, Math.max(best, run + 1));
        toss(left - 1, 0, best);
    }

    public static void main(String[] args) {
        try (Scanner in = new Scanner(System.in)) {
            int n = in.nextInt();
            Main game = new Main();
            game.toss(n, 0, 0);
            System.out.println("runs of " + game.total + " heads in all, mean "
                + (double) game.total / (1L << n) + ", two in " + game.exactlyTwo);
        }
    }
}
