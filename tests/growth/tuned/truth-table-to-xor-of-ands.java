// time: 2^n
// space: 2^n
// line: for (int set = 0; set < table.length or if ((set & bit or table[set] ^=
// gen: size {n}
// sizes: 3..19
// why: the table has 2^n entries, and for each of n variables all of them are walked
// The algebraic normal form of a function of n bits: which ANDs must be joined by XOR?
import java.util.Scanner;

public class Main {
    /** A function like those in small ciphers: a mix of some sums and products of its bits. */
    static byte valueAt(int input) {
        int mixed = input * 0x2545F491;
        mixed ^= mixed >>> 15;
        mixed *= 0x2C1B3C6D;
        return (byte) (mixed >>> 31);
    }

    static void toNormalForm(byte[] table, int variables) {
        for (int v = 0; v < variables; v++) {
            int bit = 1 << v;
            for (int set = 0; set < table.length; set++) {
                if ((set & bit) != 0) {
                    table[set] ^= table[set ^ bit];
                }
            }
        }
    }

    public static void main(String[] args) {
        int n = new Scanner(System.in).nextInt();
        byte[] table = new byte[1 << n];
        for (int input = 0; input < table.length; input++) {
            table[input] = valueAt(input);
        }
        toNormalForm(table, n);
        int terms = 0, degree = 0;
        for (int set = 0; set < table.length; set++) {
            if (table[set] != 0) {
                terms++;
                degree = Math.max(degree, Integer.bitCount(set));
            }
        }
        System.out.println(terms + " terms, degree " + degree);
    }
}
