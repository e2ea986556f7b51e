// time: n^3
// space: n^2
// line: sum += or target[k] -= or for (int k = 0; k < a.length or for (int k = 0; k < target
// gen: matrix {n}
// why: from each of n rows its part along every earlier row is taken, n numbers each
import java.io.*;
import java.util.*;

class GramSchmidt {
    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    static void subtract(double[] target, double[] other, double times) {
        for (int k = 0; k < target.length; k++) {
            target[k] -= times * other[k];
        }
    }

    static double[] parse(String[] words) {
        return Arrays.stream(words).mapToDouble(Double::parseDouble).toArray();
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        List<double[]> basis = new ArrayList<>();
        double logarithm = 0;
        for (int i = 0; i < n; i++) {
            String[] words = new String[n];
            for (int j = 0; j < n; j++) {
                words[j] = in.readLine();
            }
            double[] row = parse(words);
            for (double[] earlier : basis) {
                subtract(row, earlier, dot(row, earlier));
            }
            double length = Math.sqrt(dot(row, row));
            logarithm += Math.log(length);
            for (int k = 0; k < n; k++) {
                row[k] /= length;
            }
            basis.add(row);
        }
        System.out.printf("logarithm of the volume %.4f, %d directions%n", logarithm, basis.size());
    }
}
