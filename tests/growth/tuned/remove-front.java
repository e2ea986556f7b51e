// time: n^2
// space: n
// line: remove(0)
// gen: numbers {n}
// why: an ArrayList moves all that is left
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        ArrayList<Integer> left = new ArrayList<>();
        for (int i = 0; i < n; i++)
            left.add(Integer.parseInt(in.readLine()));
        long mix = 0;
        while (!left.isEmpty())
            mix = (mix * 31 + left.remove(0)) % 1000003;
        System.out.println(mix);
    }
}
