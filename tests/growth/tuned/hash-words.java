// time: n
// space: n
// line: -
// gen: words {n}
// why: a HashSet takes each word of one length in constant time, its growing included
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        Set<String> seen = new HashSet<>();
        int twice = 0;
        for (int i = 0; i < n; i++)
            if (!seen.add(in.readLine()))
                twice++;
        System.out.println(seen.size() + " " + twice);
    }
}
