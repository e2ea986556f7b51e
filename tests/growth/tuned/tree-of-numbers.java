// time: n log n
// space: n
// line: seen.add or seen.higher
// gen: permutation {n}
// why: a tree of all numbers
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        int[] a = new int[n];
        for (int i = 0; i < n; i++)
            a[i] = Integer.parseInt(in.readLine().trim());
        TreeSet<Integer> seen = new TreeSet<>();
        long mix = 0;
        for (int x : a) {
            Integer next = seen.higher(x);
            mix = (mix * 31 + (next == null ? 0 : next)) % 1000003;
            seen.add(x);
        }
        System.out.println(mix);
    }
}
