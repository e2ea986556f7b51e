// time: n log n
// space: n
// line: poll() or add(
// gen: numbers {n}
// why: n numbers go into a heap, and each of n polls sifts one down log n levels
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        PriorityQueue<Integer> heap = new PriorityQueue<>();
        for (int i = 0; i < n; i++)
            heap.add(Integer.parseInt(in.readLine()));
        long mix = 0;
        while (!heap.isEmpty())
            mix = (mix * 31 + heap.poll()) % 1000003;
        System.out.println(mix);
    }
}
