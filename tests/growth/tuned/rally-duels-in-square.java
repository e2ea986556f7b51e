// time: n sqrt n
// space: n
// line: for (int stage or (first[stage] < or won++ or (first[stage] > or lost++
// gen: numbers {n}
// why: the n numbers are the times of root n drivers on root n stages; each driver
// why: is compared with all root n (n pairs) on all root n stages
// Who beats most of the other drivers, where more stages won decide each duel?
import java.io.*;

public class Main {
    private final int[][] times;

    Main(BufferedReader in) throws IOException {
        int n = Integer.parseInt(in.readLine());
        int side = (int) Math.sqrt(n);
        times = new int[side][side];
        for (int[] driver : times) {
            for (int i = 0; i < side; i++) {
                driver[i] = Integer.parseInt(in.readLine());
            }
        }
    }

    /** Above 0 where the first wins more stages. */
    private static int duel(int[] first, int[] second) {
        int won = 0;
        int lost = 0;
        for (int stage = 0; stage < first.length; stage++) {
            if (first[stage] < second[stage]) {
                won++;
            } else if (first[stage] > second[stage]) {
                lost++;
            }
        }
        return won - lost;
    }

    public static void main(String[] args) throws IOException {
        Main rally = new Main(new BufferedReader(new InputStreamReader(System.in)));
        int drivers = rally.times.length;
        int[] beaten = new int[drivers];
        for (int a = 0; a < drivers; a++) {
            for (int b = 0; b < drivers; b++) {
                if (duel(rally.times[a], rally.times[b]) > 0) {
                    beaten[a]++;
                }
            }
        }
        int best = 0;
        for (int a = 1; a < drivers; a++) {
            best = beaten[a] > beaten[best] ? a : best;
        }
        System.out.println("driver " + best + " beats " + beaten[best] + " of " + drivers);
    }
}
