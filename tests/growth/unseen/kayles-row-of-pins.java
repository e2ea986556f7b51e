// time: n^2
// space: n
// line: for (int left or marked[worth[left] ^ worth[length
// gen: size {n}
// why: for each of n lengths all ways to part the row in two, about length / 2 for one pin taken
// why: and as many for two; the values stay below 16
// Kayles: a throw takes one pin or two neighbouring ones; which rows are lost for the first player?
import java.util.Scanner;

public class Main {
    private final int[] worth;
    private final int[] marked = new int[64];

    Main(int longest) {
        worth = new int[longest + 1];
        for (int length = 1; length <= longest; length++) {
            markMoves(length, 1);
            if (length > 1) {
                markMoves(length, 2);
            }
            worth[length] = firstUnmarked(length);
        }
    }

    private void markMoves(int length, int taken) {
        int rest = length - taken;
        for (int left = 0; left <= rest - left; left++) {
            marked[worth[left] ^ worth[length - taken - left]] = length;
        }
    }

    private int firstUnmarked(int length) {
        int value = 0;
        while (marked[value] == length) {
            value++;
        }
        return value;
    }

    public static void main(String[] args) {
        int n = new Scanner(System.in).nextInt();
        Main game = new Main(n);
        int[] tally = new int[64];
        for (int value : game.worth) {
            tally[value]++;
        }
        StringBuilder text = new StringBuilder();
        for (int value = 0; value < 16; value++) {
            text.append(tally[value]).append(value < 15 ? " " : "");
        }
        System.out.println("a row of " + n + " is worth " + game.worth[n] + "; " + text);
    }
}
