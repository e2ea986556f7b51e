// time: n sqrt n
// space: n
// line: for (int i = 0; i < waiting or int voice = or if (voice > loudest or row[left++] =
// gen: size {n}
// why: a singer leaves in the round that is the length of the longest falling row up to him, so
// why: about 2 sqrt n rounds for random voices, each over all who are still there (a fixed part of
// why: n)
// In each round a singer goes home who is louder than all before him; how many rounds are there?
public class Main {
    static long seed = 2024;

    static int draw() {
        seed = (seed * 25214903917L + 11) & ((1L << 48) - 1);
        return (int) (seed >>> 18);
    }

    static int round(int[] row, int waiting, long[] farewell) {
        int loudest = -1;
        int left = 0;
        for (int i = 0; i < waiting; i++) {
            int voice = row[i];
            if (voice > loudest) {
                loudest = voice;
                farewell[0]++;
            } else {
                row[left++] = voice;
            }
        }
        farewell[1] += (long) loudest % 1000;
        return left;
    }

    public static void main(String[] args) throws java.io.IOException {
        int n = Integer.parseInt(new String(System.in.readAllBytes()).trim());
        int[] row = new int[n];
        for (int i = 0; i < n; i++) {
            row[i] = draw();
        }
        long[] farewell = new long[2];
        int rounds = 0;
        for (int waiting = n; waiting > 0; rounds++) {
            waiting = round(row, waiting, farewell);
        }
        System.out.println(rounds + " rounds, " + farewell[0] + " singers, " + farewell[1]);
    }
}
