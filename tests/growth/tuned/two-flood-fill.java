// time: n * k
// space: n * k
// line: -
// gen: grid {n} {k}
// why: each of the n * k cells is taken from the queue at most once
import java.io.*;
import java.util.*;

public class Main {
    static final int[] DX = {0, 1, 0, -1}, DY = {1, 0, -1, 0};

    static int fill(int[][] land, boolean[][] seen, int startX, int startY) {
        Queue<int[]> queue = new ArrayDeque<>();
        queue.add(new int[] {startX, startY});
        seen[startX][startY] = true;
        int area = 0;
        while (!queue.isEmpty()) {
            int[] cell = queue.remove();
            area++;
            for (int d = 0; d < 4; d++) {
                int x = cell[0] + DX[d], y = cell[1] + DY[d];
                if (x < 0 || y < 0 || x >= land.length || y >= land[0].length || seen[x][y] || land[x][y] < 30)
                    continue;
                seen[x][y] = true;
                queue.add(new int[] {x, y});
            }
        }
        return area;
    }

    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
        in.nextToken();
        int n = (int) in.nval;
        in.nextToken();
        int k = (int) in.nval;
        int[][] land = new int[n][k];
        for (int[] row : land)
            for (int i = 0; i < k; i++) {
                in.nextToken();
                row[i] = (int) in.nval;
            }
        boolean[][] seen = new boolean[n][k];
        int islands = 0, largest = 0;
        for (int x = 0; x < n; x++)
            for (int y = 0; y < k; y++)
                if (land[x][y] >= 30 && !seen[x][y]) {
                    islands++;
                    largest = Math.max(largest, fill(land, seen, x, y));
                }
        System.out.println(islands + " islands, the largest has " + largest);
    }
}
