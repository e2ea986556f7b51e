// time: 2^n
// space: n^2 or 1
// line: for (int row = 0; row < n or sums[row] += or product = product *
// gen: matrix {n}
// sizes: 3..20
// why: Ryser's formula: 2^n choices of columns, each one column from the last, n steps for each
// How many perfect seatings has a weighted table of n guests and n chairs (its permanent)?
import java.io.*;

public class Main {
    static final long PRIME = 1_000_000_007L;

    static int[][] readTable() throws IOException {
        StreamTokenizer in = new StreamTokenizer(new InputStreamReader(System.in));
        in.nextToken();
        int n = (int) in.nval;
        int[][] table = new int[n][n];
        for (int[] line : table) {
            for (int i = 0; i < n; i++) {
                in.nextToken();
                line[i] = (int) in.nval;
            }
        }
        return table;
    }

    static long permanent(int[][] table) {
        int n = table.length;
        long[] sums = new long[n];
        long total = 0;
        int chosen = 0;
        for (int step = 1; step < 1 << n; step++) {
            int column = Integer.numberOfTrailingZeros(step);
            chosen ^= 1 << column;
            int sign = (chosen >> column & 1) == 1 ? 1 : -1;
            long product = 1;
            for (int row = 0; row < n; row++) {
                sums[row] += sign * table[row][column];
                product = product * sums[row] % PRIME;
            }
            boolean even = (n - Integer.bitCount(chosen)) % 2 == 0;
            total += even ? product : PRIME - product;
        }
        return total % PRIME;
    }

    public static void main(String[] args) throws IOException {
        System.out.println(permanent(readTable()));
    }
}
