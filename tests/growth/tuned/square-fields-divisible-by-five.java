// time: n^3
// space: n^2
// line: int side or int right or int sum = or if (sum %
// line: above[top
// gen: matrix {n}
// why: each of n^2 corners is the upper left one of up to n squares, whose sums take four fields
// why: of the table of sums
// How many square fields of the table have a sum that is divisible by five?
import java.io.*;

public class Main {
    public static void main(String[] args) throws IOException {
        StreamTokenizer in = 
            new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        in.nextToken();
        int n = (int) in.nval;
        int[][] above = new int[n + 1][n + 1];
        for (int row = 1; row <= n; row++) {
            for (int column = 1; column <= n; column++) {
                in.nextToken();
                above[row][column] = (int) in.nval + above[row - 1][column]
                    + above[row][column - 1] - above[row - 1][column - 1];
            }
        }
        long found = 0;
        int largest = 0;
        for (int top = 0; top < n; top++) {
            for (int left = 0; left < n; left++) {
                int most = n - Math.max(top, left);
                for (int side = 1; side <= most; side++) {
                    int right = left + side;
                    int sum = above[top + side][right] - above[top][right]
                        - above[top + side][left] + above[top][left];
                    if (sum % 5 == 0) {
                        found++;
                        largest = Math.max(largest, side);
                    }
                }
            }
        }
        System.out.println(found + " squares, the largest of side " + largest);
    }
}
