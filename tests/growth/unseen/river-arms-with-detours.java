// time: n^3
// space: n^2
// line: for (int over or if (flows[from][over] or detours +=
// gen: size {n}
// why: for half of all n^2 / 2 pairs of lakes every lake between them is tried, n / 3 on average
// Water flows between lakes, always downhill: which arm of the river has the most detours over one
// other lake, and how many arms have none?
import java.util.Scanner;

public class Main {
    static boolean[][] makeRiver(int n) {
        boolean[][] flows = new boolean[n][n];
        int state = 12345;
        for (int from = 0; from < n; from++) {
            for (int to = from + 1; to < n; to++) {
                state = state * 1103515245 + 12345;
                flows[from][to] = (state >>> 16) % 2 == 0;
            }
        }
        return flows;
    }

    public static void main(String[] args) {
        int n = new Scanner(System.in).nextInt();
        boolean[][] flows = makeRiver(n);
        int most = -1, mostFrom = 0, mostTo = 0, none = 0;
        for (int from = 0; from < n; from++) {
            for (int to = from + 1; to < n; to++) {
                if (!flows[from][to]) {
                    continue;
                }
                int detours = 0;
                for (int over = from + 1; over < to; over++) {
                    if (flows[from][over] && flows[over][to]) {
                        detours += 1;
                    }
                }
                if (detours == 0) {
                    none++;
                }
                if (detours > most) {
                    most = detours;
                    mostFrom = from;
                    mostTo = to;
                }
            }
        }
        System.out.println(mostFrom + " to " + mostTo + ": " + most + "; none: " + none);
    }
}
