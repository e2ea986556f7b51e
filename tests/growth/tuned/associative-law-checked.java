// time: n^3
// space: n^2
// line: for (int c = 0 or if (times[ab][c] != times[a][times[b][c]] or failures++
// gen: matrix {n}
// why: the law is asked for each of n^3 triples; the table of the operation has n^2 fields
// A table says what a * b is: for how many a, b, c does (a * b) * c differ from a * (b * c)?
import java.io.*;

public class Main {
    private final int[][] times;

    Main(int n) {
        times = new int[n][n];
    }

    long failuresOfAssociativeLaw() {
        int n = times.length;
        long failures = 0;
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                int ab = times[a][b];
                for (int c = 0; c < n; c++) {
                    if (times[ab][c] != times[a][times[b][c]]) {
                        failures++;
                    }
                }
            }
        }
        return failures;
    }

    int failuresOfSymmetry() {
        int failures = 0;
        for (int a = 0; a < times.length; a++) {
            for (int b = 0; b < a; b++) {
                failures += times[a][b] == times[b][a] ? 0 : 1;
            }
        }
        return failures;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        Main structure = new Main(n);
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                structure.times[a][b] = Integer.parseInt(in.readLine().trim()) % n;
            }
        }
        System.out.println(structure.failuresOfAssociativeLaw() + " triples and "
            + structure.failuresOfSymmetry() + " pairs fail");
    }
}
