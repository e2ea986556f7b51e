// time: n log n
// space: n
// line: Integer.compare(value[a], value[b]) or waiting.poll()
// gen: numbers {n}
// why: the tree is built by a stack in n steps; the queue of places whose parent is out holds a
// why: share of n places for most of the time, so each of n polls costs log n
// Sorts by a heap-ordered tree over the list: a child may leave only after its parent.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.PriorityQueue;

public class Main {
    static final int NONE = -1;
    static int[] value, left, right;

    /** The place of the lowest value; left and right lead to the lowest of either side. */
    static int build(int n) {
        int[] spine = new int[n];
        int depth = 0;
        for (int i = 0; i < n; i++) {
            int last = NONE;
            while (depth > 0 && value[spine[depth - 1]] > value[i]) {
                last = spine[--depth];
            }
            left[i] = last;
            right[i] = NONE;
            if (depth > 0) {
                right[spine[depth - 1]] = i;
            }
            spine[depth++] = i;
        }
        return spine[0];
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine());
        value = new int[n];
        left = new int[n];
        right = new int[n];
        for (int i = 0; i < n; i++) {
            value[i] = Integer.parseInt(in.readLine());
        }
        PriorityQueue<Integer> waiting =
            new PriorityQueue<>((a, b) -> Integer.compare(value[a], value[b]));
        waiting.add(build(n));
        long mix = 0;
        int before = 0, widest = 0;
        while (!waiting.isEmpty()) {
            int place = waiting.poll();
            widest = Math.max(widest, value[place] - before);
            before = value[place];
            mix = (mix * 31 + before) % 1_000_003;
            if (left[place] != NONE) {
                waiting.add(left[place]);
            }
            if (right[place] != NONE) {
                waiting.add(right[place]);
            }
        }
        System.out.println("largest " + before + ", widest gap " + widest + ", " + mix);
    }
}
