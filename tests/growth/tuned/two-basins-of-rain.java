// time: n * m
// space: n * m
// line: for (int column or in.nextToken(); // height or height[row * or into[here] or tryTo(
// line: static int tryTo or return height[there] or int here = or int lowest or for (int cell
// line: while (into[ or into[c] = or c = into[c] or size[sink(cell)]++ or static int sink
// line: return c; or if (row > 0) or if (row < n - 1) or if (column or sinks +=
// line: largest = Math.max
// gen: grid {n} {m}
// why: each field looks at four neighbours; ways down are shortened and fall less than 100 times
// Rain flows from each field to its lowest neighbour if that is lower; how large are the basins?
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;

public class Main {
    static int[] height, into;

    static int tryTo(int there, int best) {
        return height[there] < height[best] ? there : best;
    }

    static int sink(int c) {
        while (into[c] != c) {
            into[c] = into[into[c]];
            c = into[c];
        }
        return c;
    }

    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(
            new BufferedReader(new InputStreamReader(System.in)));
        in.nextToken();
        int n = (int) in.nval;
        in.nextToken();
        int m = (int) in.nval;
        height = new int[n * m];
        into = new int[n * m];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < m; column++) {
                in.nextToken(); // height
                height[row * m + column] = (int) in.nval;
            }
        }
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < m; column++) {
                int here = row * m + column;
                int lowest = here;
                if (row > 0) lowest = tryTo(here - m, lowest);
                if (row < n - 1) lowest = tryTo(here + m, lowest);
                if (column > 0) lowest = tryTo(here - 1, lowest);
                if (column < m - 1) lowest = tryTo(here + 1, lowest);
                into[here] = lowest;
            }
        }
        int[] size = new int[n * m];
        for (int cell = 0; cell < n * m; cell++) {
            size[sink(cell)]++;
        }
        int sinks = 0, largest = 0;
        for (int cell = 0; cell < n * m; cell++) {
            sinks += into[cell] == cell ? 1 : 0;
            largest = Math.max(largest, size[cell]);
        }
        System.out.println(sinks + " basins, the largest of " + largest + " fields");
    }
}
