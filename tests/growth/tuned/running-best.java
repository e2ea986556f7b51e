// time: n
// space: n
// line: -
// gen: numbers {n}
// why: one pass
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        int[] a = new int[n];
        for (int i = 0; i < n; i++)
            a[i] = Integer.parseInt(in.readLine().trim());
        long best = 0, now = 0;
        for (int x : a) {
            now = Math.max(0, now + x % 7 - 3);
            best = Math.max(best, now);
        }
        System.out.println(best);
    }
}
