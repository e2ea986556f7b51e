// time: n log k
// space: k
// line: freeAt.poll() or freeAt.add(start or airport.land(
// gen: kept {n} {k}
// why: each of n planes takes the runway free first of k in a heap, and gives it back later
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.PriorityQueue;

class Airport {
    private final PriorityQueue<Long> freeAt = new PriorityQueue<>();
    private long last = 0;

    Airport(int runways) {
        for (int i = 0; i < runways; i++) {
            freeAt.add((long) i);
        }
    }

    long land(long minutes) {
        long start = freeAt.poll();
        freeAt.add(start + minutes);
        last = Math.max(last, start + minutes);
        return start;
    }

    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(new InputStreamReader(System.in));
        in.nextToken();
        int n = (int) in.nval;
        in.nextToken();
        Airport airport = new Airport((int) in.nval);
        long waited = 0;
        for (int i = 0; i < n; i++) {
            in.nextToken();
            waited += airport.land((long) in.nval * 7919 % 10007 + 1);
        }
        System.out.println(waited + " " + airport.last);
    }
}
