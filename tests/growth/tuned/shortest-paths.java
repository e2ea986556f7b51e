// time: n^3
// space: n^2
// line: for (int j or if (way or way = or d[i][j] or long way
// gen: size {n}
// why: every pair of n places by way of each of n, in a table that is made from n
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        int n = new Scanner(System.in).nextInt();
        long[][] d = new long[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                d[i][j] = i == j ? 0 : 1 + (i * 31L + j * 17L) % 101;
        for (int k = 0; k < n; k++)
            for (int i = 0; i < n; i++)
                for (int j = 0; j < n; j++) {
                    long way = d[i][k] + d[k][j];
                    if (way < d[i][j])
                        d[i][j] = way;
                }
        long mix = 0;
        for (long[] row : d)
            for (long x : row)
                mix = (mix * 31 + x) % 1000003;
        System.out.println(mix);
    }
}
