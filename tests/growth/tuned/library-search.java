// time: n log n
// space: n
// line: Arrays.binarySearch
// gen: rising {n}
// why: n searches in a sorted array, log n steps each
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        int[] a = new int[n];
        for (int i = 0; i < n; i++)
            a[i] = Integer.parseInt(in.readLine());
        long mix = 0;
        for (int i = 0; i < n; i++)
            mix = (mix * 31 + Arrays.binarySearch(a, (int) ((i * 7919L) % n))) % 1000003;
        System.out.println(mix);
    }
}
