// time: n
// space: n
// line: -
// gen: numbers {n}
// why: each day enters the deque once and leaves it once, so the inner loops are n steps in all
import java.io.*;
import java.util.*;

public class Main {
    static long sumOfLowest(int[] price, int window) {
        Deque<Integer> days = new ArrayDeque<>();
        long sum = 0;
        for (int day = 0; day < price.length; day++) {
            while (!days.isEmpty() && price[days.peekLast()] >= price[day])
                days.pollLast();
            days.addLast(day);
            if (days.peekFirst() <= day - window)
                days.pollFirst();
            if (day >= window - 1)
                sum += price[days.peekFirst()];
        }
        return sum;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine());
        int[] price = new int[n];
        for (int i = 0; i < n; i++)
            price[i] = Integer.parseInt(in.readLine());
        System.out.println(sumOfLowest(price, n / 4 + 1));
    }
}
