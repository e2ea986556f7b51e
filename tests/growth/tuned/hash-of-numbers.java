// time: n
// space: n
// line: -
// gen: numbers {n}
// why: one look-up each
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        int[] a = new int[n];
        for (int i = 0; i < n; i++)
            a[i] = Integer.parseInt(in.readLine().trim());
        HashMap<Integer, Integer> count = new HashMap<>();
        int most = 0;
        for (int x : a)
            most = Math.max(most, count.merge(x % 1000, 1, Integer::sum));
        System.out.println(most);
    }
}
