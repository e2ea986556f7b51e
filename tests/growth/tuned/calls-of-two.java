// time: 2^n
// space: n or 1
// line: ways( or static long
// gen: size {n}
// why: each call makes two
import java.io.*;
import java.util.*;

public class Main {
    static long ways(int left, long mix) {
        return left == 0 ? mix & 7 : ways(left - 1, mix * 3) + ways(left - 1, mix + 1);
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        System.out.println(ways(n, 1));
    }
}
