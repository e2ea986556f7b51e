// time: n sqrt n
// space: 1
// line: for (int a = or int rest = or int b = or if (b >= a
// gen: size {n}
// why: for each number up to n all roots of the first square are tried
import java.util.Scanner;

class WaysAsTwoSquares {
    static int ways(int number) {
        int ways = 0;
        for (int a = 0; a * a <= number; a++) {
            int rest = number - a * a;
            int b = (int) Math.sqrt(rest);
            if (b >= a && b * b == rest) {
                ways++;
            }
        }
        return ways;
    }

    public static void main(String[] args) {
        int n = new Scanner(System.in).nextInt();
        int most = 0, first = 0, never = 0;
        for (int number = 1; number <= n; number++) {
            int ways = ways(number);
            if (ways == 0) {
                never++;
            }
            if (ways > most) {
                most = ways;
                first = number;
            }
        }
        System.out.println(first + " in " + most + " ways, " + never + " in none");
    }
}
