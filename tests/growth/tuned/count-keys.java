// time: n
// space: n
// line: -
// gen: numbers {n}
// why: a hash map takes each number in constant time, growing by doubling
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        HashMap<Integer, Integer> count = new HashMap<>();
        int most = 0;
        for (int i = 0; i < n; i++) {
            int x = Integer.parseInt(in.readLine());
            most = Math.max(most, count.merge(x, 1, Integer::sum));
        }
        System.out.println(count.size() + " " + most);
    }
}
