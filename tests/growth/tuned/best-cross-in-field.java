// time: n^3
// space: n^2
// line: for (int arm or if (arm > 0) or sum += or if (sum > best)
// gen: matrix {n}
// why: from each of n^2 fields the arms grow by one up to the border, n / 6 steps on average
// The cross of four equally long arms with the largest sum of (value - 50).
import java.io.*;

public class Main {
    static int[][] field;

    static void read() throws IOException {
        StreamTokenizer in = new StreamTokenizer(
            new BufferedReader(new InputStreamReader(System.in)));
        in.nextToken();
        int n = (int) in.nval;
        field = new int[n][n];
        for (int[] line : field) {
            for (int i = 0; i < n; i++) {
                in.nextToken();
                line[i] = (int) in.nval - 50;
            }
        }
    }

    public static void main(String[] args) throws IOException {
        read();
        int n = field.length;
        int best = Integer.MIN_VALUE;
        int bestArm = 0;
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                int room = Math.min(Math.min(row, n - 1 - row), Math.min(column, n - 1 - column));
                int sum = field[row][column];
                for (int arm = 0; arm <= room; arm++) {
                    if (arm > 0) {
                        sum += field[row - arm][column] + field[row + arm][column];
                        sum += field[row][column - arm] + field[row][column + arm];
                    }
                    if (sum > best) {
                        best = sum;
                        bestArm = arm;
                    }
                }
            }
        }
        System.out.println(best + " with arms of " + bestArm);
    }
}
