// time: n log n
// space: n
// line: Arrays.sort(orders or open.poll() or open.add(
// gen: size {n}
// why: a sort, then at most two pushes and pops of a heap for each order; orders are about half as
// why: long as the whole time, so nearly all are still open after the last came
// A smith always works on the order with the least left to do; a new one may push it aside.
import java.util.*;

public class Main {
    static long seed = 31;

    static long below(long bound) {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        return (seed >>> 33) % bound;
    }

    public static void main(String[] args) {
        int n = new Scanner(System.in).nextInt();
        long[] orders = new long[n];
        for (int i = 0; i < n; i++) {
            long start = below(500000000);
            orders[i] = start << 32 | (below(499999999) + 1);
        }
        Arrays.sort(orders);

        PriorityQueue<Long> open = new PriorityQueue<>();
        long now = 0;
        long waited = 0;
        int aside = 0;
        for (long order : orders) {
            long arrival = order >> 32;
            while (!open.isEmpty() && now < arrival) {
                long least = open.poll();
                long done = Math.min(least, arrival - now);
                now += done;
                if (done < least) {
                    open.add(least - done);
                    aside++;
                } else {
                    waited += now / 1000;
                }
            }
            now = Math.max(now, arrival);
            open.add(order & 0xffffffffL);
        }
        while (!open.isEmpty()) {
            now += open.poll();
            waited += now / 1000;
        }
        System.out.println(aside + " times another came first, " + waited + ", last at " + now);
    }
}
