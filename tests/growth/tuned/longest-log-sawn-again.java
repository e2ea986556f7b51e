// time: n log n
// space: n
// line: logs.poll() or logs.add(length / 2) or logs.add(length -
// gen: numbers {n}
// why: 2 n times the longest of n to 3 n logs is taken from the heap: log n levels each; the
// why: halves put back are short ones and rise few levels
// The longest log is sawn into halves, again and again, two cuts for each log there was.
import java.io.*;
import java.util.*;

class Sawmill {
    private final PriorityQueue<Integer> logs = new PriorityQueue<>(Comparator.reverseOrder());

    void deliver(int length) {
        logs.add(length);
    }

    int sawLongest() {
        int length = logs.poll();
        logs.add(length / 2);
        logs.add(length - length / 2);
        return length;
    }

    int longest() {
        return logs.peek();
    }
}

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine());
        Sawmill mill = new Sawmill();
        for (int i = 0; i < n; i++) {
            mill.deliver(Integer.parseInt(in.readLine()));
        }
        long mix = 0;
        for (int cut = 0; cut < 2 * n; cut++) {
            mix = (mix * 31 + mill.sawLongest()) % 1_000_003;
        }
        System.out.println(mill.longest() + " is the longest now, " + mix);
    }
}
