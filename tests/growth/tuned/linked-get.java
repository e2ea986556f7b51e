// time: n^2
// space: n
// line: list.get(i)
// gen: numbers {n}
// why: a LinkedList walks to its i-th element from the nearer end: n^2 / 4 steps
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        List<Integer> list = new LinkedList<>();
        for (int i = 0; i < n; i++)
            list.add(Integer.parseInt(in.readLine()));
        long mix = 0;
        for (int i = 0; i < list.size(); i++)
            mix = (mix * 31 + list.get(i)) % 1000003;
        System.out.println(mix);
    }
}
