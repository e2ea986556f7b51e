// time: 1
// space: 1
// line: -
// gen: size {n}
// why: an address has 32 bits and four parts, whatever the number is
// Takes a number as an IPv4 address: its network, its broadcast address, and its bits.
import java.util.Scanner;

public class Main {
    private final int address;
    private final int prefix;

    Main(int address, int prefix) {
        this.address = address;
        this.prefix = prefix;
    }

    int mask() {
        return prefix == 0 ? 0 : -1 << (32 - prefix);
    }

    int network() {
        return address & mask();
    }

    int broadcast() {
        return address | ~mask();
    }

    long hosts() {
        return Math.max(0, (1L << (32 - prefix)) - 2);
    }

    static String dotted(int address) {
        StringBuilder text = new StringBuilder();
        for (int shift = 24; shift >= 0; shift -= 8) {
            text.append(address >>> shift & 255);
            if (shift > 0) {
                text.append('.');
            }
        }
        return text.toString();
    }

    static char kind(int address) {
        int first = address >>> 24;
        return first < 128 ? 'A' : first < 192 ? 'B' : first < 224 ? 'C' : 'D';
    }

    String bits() {
        char[] bits = new char[32];
        for (int i = 0; i < 32; i++) {
            bits[i] = (char) ('0' + (address >>> (31 - i) & 1));
        }
        return new String(bits);
    }

    public static void main(String[] args) {
        int number = new Scanner(System.in).nextInt();
        int spread = number * 0x9E3779B1; // so that near numbers lie in far networks
        Main here = new Main(spread, 8 + Integer.remainderUnsigned(spread, 23));
        System.out.println(dotted(here.address) + "/" + here.prefix + " of class "
            + kind(here.address));
        System.out.println(dotted(here.network()) + " to " + dotted(here.broadcast()) + ", "
            + here.hosts() + " hosts");
        System.out.println(here.bits());
    }
}
