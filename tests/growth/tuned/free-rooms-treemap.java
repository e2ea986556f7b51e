// time: n log n
// space: n
// line: byEnd.floorEntry or byEnd.put(end or byEnd.remove
// gen: intervals {n}
// why: each talk takes the room that fell free last before it, with a search in the tree
import java.io.*;
import java.util.*;

public class Main {
    private final TreeMap<Integer, Integer> byEnd = new TreeMap<>();
    private int rooms = 0;

    void hold(int start, int end) {
        Map.Entry<Integer, Integer> free = byEnd.floorEntry(start);
        if (free == null) {
            rooms++;
        } else if (free.getValue() == 1) {
            byEnd.remove(free.getKey());
        } else {
            byEnd.put(free.getKey(), free.getValue() - 1);
        }
        byEnd.put(end, byEnd.getOrDefault(end, 0) + 1);
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine());
        Main hotel = new Main();
        for (int i = 0; i < n; i++) {
            String[] words = in.readLine().split(" ");
            hotel.hold(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
        }
        System.out.println(hotel.rooms + " rooms, the last free at " + hotel.byEnd.lastKey());
    }
}
