// time: n * m^2
// space: m^2
// line: best = Math.max(best or for (int y or for (int x or for (int b or after[a][b] =
// line: int best =
// gen: grid {n} {m}
// why: in each of n rows there are m * m pairs of columns for the two, each reached from nine
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.Arrays;

class CherryPickers {
    private static final int NEVER = -1000000000;

    static int nextInt(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (int) in.nval;
    }

    /** Two go down from the upper corners; what both come past is picked only once. */
    public static void main(String[] args) throws IOException {
        StreamTokenizer in =
            new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        int n = nextInt(in);
        int m = nextInt(in);
        int[][] before = new int[m][m];
        int[][] after = new int[m][m];
        int[] row = new int[m];
        for (int[] line : before) {
            Arrays.fill(line, NEVER);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                row[j] = nextInt(in);
            }
            for (int a = 0; a < m; a++) {
                for (int b = 0; b < m; b++) {
                    int best = NEVER;
                    for (int x = Math.max(0, a - 1); x <= Math.min(m - 1, a + 1); x++) {
                        for (int y = Math.max(0, b - 1); y <= Math.min(m - 1, b + 1); y++) {
                            best = Math.max(best, before[x][y]);
                        }
                    }
                    if (i == 0 && a == 0 && b == m - 1) {
                        best = 0;
                    }
                    after[a][b] = best + (a == b ? row[a] : row[a] + row[b]);
                }
            }
            int[][] kept = before;
            before = after;
            after = kept;
        }
        int most = 0;
        for (int[] line : before) {
            most = Math.max(most, Arrays.stream(line).max().getAsInt());
        }
        System.out.println(most + " cherries");
    }
}
