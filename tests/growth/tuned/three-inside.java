// time: n^3
// space: n
// line: for (int k or sum +=
// gen: numbers {n}
// why: every three
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        int[] a = new int[n];
        for (int i = 0; i < n; i++)
            a[i] = Integer.parseInt(in.readLine().trim());
        long sum = 0;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                for (int k = 0; k < n; k++)
                    sum += (a[i] ^ a[j] ^ a[k]) & 3;
        System.out.println(sum);
    }
}
