// time: n
// space: n
// line: -
// gen: few {n} 1000
// why: each bar is pushed once and popped at most once
import java.io.*;
import java.util.*;

public class Main {
    static long largest(int[] heights) {
        Deque<Integer> open = new ArrayDeque<>();
        long best = 0;
        for (int i = 0; i <= heights.length; i++) {
            int height = i < heights.length ? heights[i] : 0;
            while (!open.isEmpty() && heights[open.peek()] >= height) {
                int top = heights[open.pop()];
                int left = open.isEmpty() ? -1 : open.peek();
                best = Math.max(best, (long) top * (i - left - 1));
            }
            open.push(i);
        }
        return best;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        int[] heights = new int[n];
        for (int i = 0; i < n; i++) {
            heights[i] = Integer.parseInt(in.readLine().trim());
        }
        System.out.println("Largest rectangle: " + largest(heights));
    }
}
