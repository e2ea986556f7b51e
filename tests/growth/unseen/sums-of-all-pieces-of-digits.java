// time: n
// space: n
// line: for (int i = 0; i < digits.length or int digit = or ending = or total =
// line: pieces.read(in
// gen: digits {n}
// why: the sum of all pieces that end at a digit follows from that of the digit before
// The digits are cut in all ways into one piece; what is the sum of all pieces, read as numbers?
import java.io.*;

public class Main {
    static final long PRIME = 1_000_000_007L;

    static class Pieces {
        long ending;
        long total;

        void read(String digits) {
            for (int i = 0; i < digits.length(); i++) {
                int digit = digits.charAt(i) - '0';
                ending = (ending * 10 + (long) digit * (i + 1)) % PRIME;
                total = (total + ending) % PRIME;
            }
        }
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        Pieces pieces = new Pieces();
        pieces.read(in.readLine().trim());
        System.out.println(n + " digits: " + pieces.total + ", the last " + pieces.ending);
    }
}
