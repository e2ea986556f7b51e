// time: v^2 + e or v^2
// space: v
// line: if (group[i] == from or group[i] = to or for (int i = 0; i < group.length
// gen: graph {v} {e}
// why: each of the v - 1 edges that join two groups goes through the labels of all v vertices
import java.io.*;
import java.util.*;

public class Main {
    private final int[] group;
    private int groups;

    Main(int size) {
        group = new int[size];
        groups = size;
        for (int i = 0; i < size; i++)
            group[i] = i;
    }

    boolean join(int a, int b) {
        int from = group[b], to = group[a];
        if (from == to)
            return false;
        for (int i = 0; i < group.length; i++)
            if (group[i] == from)
                group[i] = to;
        groups--;
        return true;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringTokenizer first = new StringTokenizer(in.readLine());
        Main network = new Main(Integer.parseInt(first.nextToken()));
        int e = Integer.parseInt(first.nextToken());
        long needed = 0;
        for (int i = 0; i < e; i++) {
            StringTokenizer words = new StringTokenizer(in.readLine());
            int a = Integer.parseInt(words.nextToken()), b = Integer.parseInt(words.nextToken());
            if (network.join(a, b))
                needed += i;
        }
        System.out.println(network.groups + " " + needed);
    }
}
