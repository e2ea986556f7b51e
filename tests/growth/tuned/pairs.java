// time: n^2
// space: n
// line: for (int j or if (a[i] or count++
// gen: few {n}
// why: n^2 / 2 pairs
import java.io.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        int[] a = new int[n];
        for (int i = 0; i < n; i++)
            a[i] = Integer.parseInt(in.readLine());
        long count = 0;
        for (int i = 0; i < n; i++)
            for (int j = i + 1; j < n; j++)
                if (a[i] + a[j] == 9)
                    count++;
        System.out.println(count);
    }
}
