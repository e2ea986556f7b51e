// time: 2^n
// space: 2^n
// line: for (int i = 0; i < before.length or results[2 * i
// line: Arrays.stream(results)
// gen: numbers {n}
// sizes: 3..20
// why: each further number doubles the results, all of which are kept: 2 + 4 + ... + 2^(n - 1)
// Plus or times is put into each gap between n numbers, worked out from the left (modulo a prime).
import java.util.Arrays;
import java.util.Scanner;

public class Main {
    static final int PRIME = 1000003;

    static int[] allResults(int[] numbers) {
        int[] before = {numbers[0]};
        for (int place = 1; place < numbers.length; place++) {
            int[] results = new int[2 * before.length];
            long number = numbers[place];
            for (int i = 0; i < before.length; i++) {
                results[2 * i] = (int) ((before[i] + number) % PRIME);
                results[2 * i + 1] = (int) (before[i] * number % PRIME);
            }
            before = results;
        }
        return before;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int[] numbers = new int[in.nextInt()];
        for (int i = 0; i < numbers.length; i++)
            numbers[i] = in.nextInt() % PRIME;
        int[] results = allResults(numbers);
        long even = Arrays.stream(results).filter(result -> result % 2 == 0).count();
        int largest = Arrays.stream(results).max().getAsInt();
        System.out.println(results.length + " results, " + even + " even, largest " + largest);
    }
}
