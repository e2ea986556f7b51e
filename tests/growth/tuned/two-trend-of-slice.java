// time: n + m
// space: n
// line: for (int i = 0; i < n or int y = next or sumY[i + 1] or sumXY[i + 1] or for (int q = 0
// line: int from or double slope or if (slope > or total += or private static int next
// line: in.nextToken(); or return (int) in.nval or double count or double y = or double xy
// line: double meanX or double spread or return (xy
// gen: questions {n} {m}
// why: sums of the beginnings are laid down once, then each question needs a few of them
// The line that fits best through the values of a slice, for each question: how steep is it?
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;

public class Main {
    private static final StreamTokenizer in = new StreamTokenizer(
        new BufferedReader(new InputStreamReader(System.in)));
    private static double[] sumY, sumXY;

    private static int next() throws IOException {
        in.nextToken();
        return (int) in.nval;
    }

    /** Least squares over the places from ... to - 1. */
    static double slope(int from, int to) {
        double count = to - from;
        double y = sumY[to] - sumY[from];
        double xy = sumXY[to] - sumXY[from];
        double meanX = (from + to - 1) / 2.0;
        double spread = count * (count * count - 1) / 12;
        return (xy - meanX * y) / spread;
    }

    public static void main(String[] args) throws IOException {
        int n = next(), m = next();
        sumY = new double[n + 1];
        sumXY = new double[n + 1];
        for (int i = 0; i < n; i++) {
            int y = next();
            sumY[i + 1] = sumY[i] + y;
            sumXY[i + 1] = sumXY[i] + (double) i * y;
        }
        double total = 0, steepest = 0;
        for (int q = 0; q < m; q++) {
            int from = next(), to = next() + 1;
            double slope = to - from < 2 ? 0 : slope(from, to);
            if (slope > steepest) {
                steepest = slope;
            }
            total += slope;
        }
        System.out.printf("steepest %.3f, mean %.3f%n", steepest, total / m);
    }
}
