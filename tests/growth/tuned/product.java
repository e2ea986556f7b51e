// time: n^3
// space: n^2
// line: for (int k or sum += or sum =
// gen: matrix {n}
// why: n^2 sums of n products
import java.io.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        long[][] a = new long[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                a[i][j] = Integer.parseInt(in.readLine());
        long mix = 0;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                long sum = 0;
                for (int k = 0; k < n; k++)
                    sum += a[i][k] * a[k][j];
                mix = (mix * 31 + sum) % 1000003;
            }
        System.out.println(mix);
    }
}
