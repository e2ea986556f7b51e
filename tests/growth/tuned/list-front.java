// time: n^2
// space: n
// line: add(0
// gen: numbers {n}
// why: all move for each number
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        int[] a = new int[n];
        for (int i = 0; i < n; i++)
            a[i] = Integer.parseInt(in.readLine().trim());
        ArrayList<Integer> line = new ArrayList<>();
        for (int x : a)
            line.add(0, x);
        System.out.println(line.get(n / 2));
    }
}
