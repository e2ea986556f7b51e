// time: n * m
// space: n
// line: for (int field or for (int eyes or sums += or next[field] = or int from or from = from
// gen: counts {n} {m}
// why: after each of m throws all n fields are worked out anew, each from the six fields before it
// A board is a ring of n fields. In how many ways may a piece stand on the start after m throws?
import java.util.Scanner;

public class Main {
    static final long PRIME = 998244353L;

    static long[] throwOnce(long[] ways) {
        int n = ways.length;
        long[] next = new long[n];
        for (int field = 0; field < n; field++) {
            long sums = 0;
            int from = field;
            for (int eyes = 1; eyes <= 6; eyes++) {
                from = from == 0 ? n - 1 : from - 1;
                sums += ways[from];
            }
            next[field] = sums % PRIME;
        }
        return next;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        int m = in.nextInt();
        long[] ways = new long[n];
        ways[0] = 1;
        for (int i = 0; i < m; i++)
            ways = throwOnce(ways);
        System.out.println(ways[0] + " ways to the start, " + ways[n / 2] + " to the other side");
    }
}
