// time: n * m
// space: m
// line: for (int theirs = 1 or double afterPoint or double afterLoss or expected[theirs] = 1
// gen: counts {n} {m}
// why: one cell of a few operations for each pair of points still missing, n * m of them;
// why: only the row of m + 1 numbers of the last value of mine is kept
// Two players toss a fair coin for each point; one still needs n points, the other m. How many
// tosses are to be expected until one of them has won?
import java.util.Scanner;

public class Main {
    static double tossesLeft(int n, int m) {
        double[] expected = new double[m + 1];
        for (int mine = 1; mine <= n; mine++) {
            expected[0] = 0;
            for (int theirs = 1; theirs <= m; theirs++) {
                double afterPoint = expected[theirs];
                double afterLoss = expected[theirs - 1];
                expected[theirs] = 1 + (afterPoint + afterLoss) / 2;
            }
        }
        return expected[m];
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int m = in.nextInt();
        System.out.printf("%.6f tosses to come%n", tossesLeft(n, m));
    }
}
