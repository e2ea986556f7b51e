// time: n^2
// space: n^2
// line: best[left][right] = or for (int right or if (text.charAt
// gen: letters {n} 4
// sizes: 20..3000
// why: a table of the longest palindrome that can be picked from each of n^2 / 2 parts
import java.util.Scanner;

public class Main {
    private final String text;
    private final int[][] best;

    Main(String text) {
        this.text = text;
        this.best = new int[text.length() + 1][text.length() + 1];
    }

    int longest() {
        int n = text.length();
        for (int left = n - 1; left >= 0; left--) {
            best[left][left] = 1;
            for (int right = left + 1; right < n; right++) {
                if (text.charAt(left) == text.charAt(right))
                    best[left][right] = best[left + 1][right - 1] + 2;
                else
                    best[left][right] = Math.max(best[left + 1][right], best[left][right - 1]);
            }
        }
        return best[0][n - 1];
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        in.nextInt();
        System.out.println(new Main(in.next()).longest());
    }
}
