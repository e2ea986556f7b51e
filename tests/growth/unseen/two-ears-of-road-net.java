// time: v + e
// space: v + e
// line: static int next or in.nextToken or return (int) or for (int i = 0; i < e or int a =
// line: int b =
// line: total += next() or chains++ or for (passed[town]
// line: link(a, b or link(b, a or static void link or to[links or after[links or first[from
// line: while (depth > 0 or int town = stack or int road = at[town] or if (road == 0
// line: at[town] = after or int other = to[road] or if (place[other] or for (int road = first[town]
// line: int end = or if (place[end] >
// gen: graph {v} {e}
// why: a walk in depth, then every road once and every town once in a chain
// Roads that are on a ring, as chains: each road back is followed up to the first town seen before.
import java.io.*;
import java.util.Arrays;

public class Main {
    static StreamTokenizer in =
        new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));
    static int[] first, to, after;
    static int links = 2; // link 0 is none; a road is two links, 2 i and 2 i + 1

    static int next() throws IOException {
        in.nextToken();
        return (int) in.nval;
    }

    static void link(int from, int target) {
        to[links] = target;
        after[links] = first[from];
        first[from] = links++;
    }

    public static void main(String[] args) throws IOException {
        int v = next(), e = next();
        first = new int[v];
        to = new int[2 * e + 2];
        after = new int[2 * e + 2];
        long total = 0;
        for (int i = 0; i < e; i++) {
            int a = next();
            int b = next();
            total += next();
            link(a, b);
            link(b, a);
        }
        int[] at = first.clone(), place = new int[v], order = new int[v];
        int[] upward = new int[v], stack = new int[v];
        int depth = 1, seen = 1;
        place[0] = 1;
        while (depth > 0) {
            int town = stack[depth - 1];
            int road = at[town];
            if (road == 0) {
                depth--;
                continue;
            }
            at[town] = after[road];
            int other = to[road];
            if (place[other] == 0) {
                upward[other] = road;
                order[seen] = other;
                place[other] = ++seen;
                stack[depth++] = other;
            }
        }
        boolean[] passed = new boolean[v];
        int chains = 0;
        for (int town : Arrays.copyOf(order, seen)) {
            for (int road = first[town]; road > 0; road = after[road]) {
                int end = to[road];
                if (place[end] > place[town] && upward[end] / 2 != road / 2) {
                    chains++;
                    for (passed[town] = true; !passed[end]; end = to[upward[end] ^ 1]) {
                        passed[end] = true;
                        total++;
                    }
                }
            }
        }
        System.out.println(chains + " chains, " + total);
    }
}
