// time: n^2
// space: n
// line: queue.remove(
// gen: numbers {n}
// why: a heap cannot find its oldest: remove(Object) looks through about half of the n / 2 that
// why: are held, for each of the last n / 2 numbers; the sifting is log n only
// The least of the last n / 2 numbers, at each moment, with a queue that drops the oldest.
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        int[] values = new int[n];
        for (int i = 0; i < n; i++) {
            values[i] = Integer.parseInt(in.readLine().trim());
        }

        int width = Math.max(1, n / 2);
        PriorityQueue<Integer> queue = new PriorityQueue<>();
        long sum = 0;
        for (int i = 0; i < n; i++) {
            queue.add(values[i]);
            if (i >= width) {
                queue.remove(values[i - width]);
            }
            sum += queue.peek();
        }
        System.out.println("sum of the least ones " + sum + ", " + queue.size() + " held");
    }
}
