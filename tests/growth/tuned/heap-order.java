// time: n log n
// space: n
// line: queue.poll or queue.add
// gen: falling {n}
// why: each number rises to the root and each is taken from it: log n steps each
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        PriorityQueue<Integer> queue = new PriorityQueue<>();
        for (int i = 0; i < n; i++)
            queue.add(Integer.parseInt(in.readLine()));
        long mix = 0;
        while (!queue.isEmpty())
            mix = (mix * 31 + queue.poll()) % 1000003;
        System.out.println(mix);
    }
}
