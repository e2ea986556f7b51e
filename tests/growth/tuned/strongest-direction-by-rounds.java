// time: n^2
// space: n^2
// line: for (int j = 0 or sum += a[i][j] * or in.nextToken(); // a field or row[j] =
// gen: matrix {n}
// why: n^2 fields are read, and each of twenty rounds multiplies the matrix with one vector
// The greatest eigenvalue of a matrix of numbers that are not negative, by power iteration.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.Arrays;

public class Main {
    static final int ROUNDS = 20;

    static double[][] read() throws IOException {
        StreamTokenizer in = new StreamTokenizer(
            new BufferedReader(new InputStreamReader(System.in)));
        in.nextToken();
        int n = (int) in.nval;
        double[][] a = new double[n][n];
        for (double[] row : a) {
            for (int j = 0; j < n; j++) {
                in.nextToken(); // a field
                row[j] = in.nval + 1;
            }
        }
        return a;
    }

    static double[] times(double[][] a, double[] x) {
        int n = x.length;
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += a[i][j] * x[j];
            }
            y[i] = sum;
        }
        return y;
    }

    static double length(double[] x) {
        return Math.sqrt(Arrays.stream(x).map(part -> part * part).sum());
    }

    public static void main(String[] args) throws IOException {
        double[][] a = read();
        double[] x = new double[a.length];
        Arrays.fill(x, 1 / Math.sqrt(a.length));
        double strength = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] y = times(a, x);
            strength = length(y);
            for (int i = 0; i < y.length; i++) {
                y[i] /= strength;
            }
            x = y;
        }
        System.out.printf("%.6f, first part %.6f%n", strength, x[0]);
    }
}
