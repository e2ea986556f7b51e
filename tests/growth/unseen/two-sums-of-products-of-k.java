// time: n * m
// space: m
// line: for (int k = or sums[k] =
// gen: items {n} {m}
// why: each of n numbers is multiplied into all m sums; numbers are used as they come
// The sums of all products of 1, 2 … m different ones of n numbers, modulo a prime.
import java.io.*;

public class Main {
    static final long PRIME = 998_244_353L;

    static final class Products {
        private final long[] sums;

        Products(int most) {
            sums = new long[most + 1];
            sums[0] = 1;
        }

        void add(long number) {
            for (int k = sums.length - 1; k > 0; k--) {
                sums[k] = (sums[k] + sums[k - 1] * number) % PRIME;
            }
        }

        long mixed() {
            long mix = 0;
            for (long sum : sums) {
                mix = (mix * 31 + sum) % PRIME;
            }
            return mix;
        }
    }

    public static void main(String[] args) throws IOException {
        StreamTokenizer in = new StreamTokenizer(
            new BufferedReader(new InputStreamReader(System.in)));
        in.nextToken();
        int n = (int) in.nval;
        in.nextToken();
        Products products = new Products((int) in.nval);
        for (int i = 0; i < n; i++) {
            in.nextToken();
            products.add((long) in.nval % PRIME);
        }
        System.out.println(products.mixed());
    }
}
