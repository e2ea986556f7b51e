// time: n log n
// space: n
// line: Arrays.sort
// gen: numbers {n}
// why: the library's quicksort with two pivots
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        int[] a = new int[n];
        for (int i = 0; i < n; i++)
            a[i] = Integer.parseInt(in.readLine());
        Arrays.sort(a);
        System.out.println(a[0] + " " + a[n / 2]);
    }
}
