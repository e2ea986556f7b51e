// time: 2^n
// space: 2^n
// line: for (long sum : sums) or next.add or new ArrayList<>(sums) or Math.min(best
// gen: numbers {n}
// sizes: 3..19
// why: the list of all sums doubles with each number
import java.io.*;
import java.util.*;

public class Main {
    static List<Long> allSums(int[] numbers) {
        List<Long> sums = new ArrayList<>();
        sums.add(0L);
        for (int number : numbers) {
            List<Long> next = new ArrayList<>(sums);
            for (long sum : sums)
                next.add(sum + number);
            sums = next;
        }
        return sums;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine());
        int[] numbers = new int[n];
        long total = 0;
        for (int i = 0; i < n; i++) {
            numbers[i] = Integer.parseInt(in.readLine());
            total += numbers[i];
        }
        long best = total;
        for (long sum : allSums(numbers))
            best = Math.min(best, Math.abs(total - 2 * sum));
        System.out.println("the fairest halves differ by " + best);
    }
}
