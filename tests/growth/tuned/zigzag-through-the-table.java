// time: n^2
// space: n^2
// line: in.nextToken() or row[column] or for (int column or for (int step or int row =
// line: for (int value or if (value > or order.add( or above = !above or crossings++
// gen: matrix {n}
// why: each of n^2 fields is read, passed once on the way and looked at once more
// A table is gone through in zigzag, diagonal by diagonal; how often does the way cross the mean?
import java.io.*;
import java.util.*;

public class Main {
    static List<Integer> zigzag(int[][] table) {
        int n = table.length;
        List<Integer> order = new ArrayList<>();
        for (int diagonal = 0; diagonal < 2 * n - 1; diagonal++) {
            int first = Math.max(0, diagonal - n + 1);
            int last = Math.min(diagonal, n - 1);
            for (int step = first; step <= last; step++) {
                int row = diagonal % 2 == 0 ? first + last - step : step;
                order.add(table[row][diagonal - row]);
            }
        }
        return order;
    }

    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(
            new BufferedReader(new InputStreamReader(System.in)));
        in.nextToken();
        int n = (int) in.nval;
        int[][] table = new int[n][n];
        long sum = 0;
        for (int[] row : table) {
            for (int column = 0; column < n; column++) {
                in.nextToken();
                row[column] = (int) in.nval;
                sum += row[column];
            }
        }
        double mean = (double) sum / n / n;
        int crossings = 0;
        boolean above = false;
        for (int value : zigzag(table)) {
            if (value > mean != above) {
                above = !above;
                crossings++;
            }
        }
        System.out.printf("%d crossings of the mean %.3f%n", crossings, mean);
    }
}
