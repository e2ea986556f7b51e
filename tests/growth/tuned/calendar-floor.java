// time: n log n
// space: n
// line: floorEntry or ceilingKey or .put(
// gen: permutation {n}
// why: a look-up in a balanced tree and an insertion for each of n bookings
import java.io.*;
import java.util.*;

public class Main {
    static class Calendar {
        private final TreeMap<Integer, Integer> booked = new TreeMap<>();

        boolean book(int start, int end) {
            Map.Entry<Integer, Integer> before = booked.floorEntry(start);
            if (before != null && before.getValue() > start)
                return false;
            Integer after = booked.ceilingKey(start);
            if (after != null && after < end)
                return false;
            booked.put(start, end);
            return true;
        }
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine());
        Calendar calendar = new Calendar();
        int refused = 0;
        for (int i = 0; i < n; i++) {
            int start = 10 * Integer.parseInt(in.readLine());
            int length = start % 70 == 0 ? 15 : 10;
            if (!calendar.book(start, start + length))
                refused++;
        }
        System.out.println(calendar.booked.size() + " booked, " + refused + " refused");
    }
}
