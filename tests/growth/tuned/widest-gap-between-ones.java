// time: log n
// space: 1
// line: while (rest or if (rest % 2 or zeros++ or rest /= 2 or if (ones or zeros = 0 or ones++
// gen: size {n}
// sizes: 16..900000000
// why: one turn for each binary digit of n
// The longest run of zeros between two ones when n is written in binary.
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int rest = Integer.parseInt(in.readLine().trim());
        int widest = 0;
        int zeros = 0;
        int ones = 0;
        while (rest > 0) {
            if (rest % 2 == 1) {
                if (ones > 0 && zeros > widest)
                    widest = zeros;
                zeros = 0;
                ones++;
            } else {
                zeros++;
            }
            rest /= 2;
        }
        System.out.println("widest gap " + widest + ", ones " + ones);
    }
}
