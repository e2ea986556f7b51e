// time: e log v
// space: e or v + e
// line: computeIfAbsent or .add( or connect(
// gen: graph {v} {e}
// why: both ends of each street are looked up in an ordered map of v towns and put into an ordered
// why: set
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.io.*;

class StreetsInTreeMap {
    private final Map<Integer, TreeSet<Integer>> streets = new TreeMap<>();

    private void connect(int from, int to) {
        streets.computeIfAbsent(from, town -> new TreeSet<>()).add(to);
    }

    private long check() {
        long check = 0;
        for (Map.Entry<Integer, TreeSet<Integer>> entry : streets.entrySet()) {
            TreeSet<Integer> ends = entry.getValue();
            check = (check * 31 + entry.getKey() + ends.first() + ends.last() + ends.size()) % 1000003;
        }
        return check;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(System.in));
        String[] sizes = reader.readLine().split(" ");
        int e = Integer.parseInt(sizes[1]);
        StreetsInTreeMap map = new StreetsInTreeMap();
        for (int i = 0; i < e; i++) {
            String line = reader.readLine();
            int gap = line.indexOf(' ');
            int from = Integer.parseInt(line.substring(0, gap));
            int to = Integer.parseInt(line.substring(gap + 1, line.lastIndexOf(' ')));
            map.connect(from, to);
            map.connect(to, from);
        }
        System.out.println(map.streets.size() + " towns, " + map.check());
    }
}
