// time: n + m
// space: n
// line: -
// gen: keys {n} {m}
// why: the sieve strikes out every composite once, by its least prime; a question is one look
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

class Totients {
    private final int[] totient;
    private final int[] primes;
    private int found = 0;

    Totients(int limit) {
        totient = new int[limit + 1];
        primes = new int[limit / 2 + 2];
        totient[1] = 1;
        for (int number = 2; number <= limit; number++) {
            if (totient[number] == 0) {
                totient[number] = number - 1;
                primes[found++] = number;
            }
            strikeOut(number, limit);
        }
    }

    private void strikeOut(int number, int limit) {
        for (int i = 0; i < found && (long) primes[i] * number <= limit; i++) {
            int prime = primes[i];
            if (number % prime == 0) {
                totient[prime * number] = totient[number] * prime;
                return;
            }
            totient[prime * number] = totient[number] * (prime - 1);
        }
    }

    int of(int number) {
        return totient[number];
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        String[] sizes = in.readLine().split(" ");
        int n = Integer.parseInt(sizes[0]);
        int m = Integer.parseInt(sizes[1]);
        Totients totients = new Totients(n);
        long sum = 0;
        int largest = 0;
        for (int i = 0; i < m; i++) {
            int value = totients.of(Integer.parseInt(in.readLine().trim()) + 1);
            sum += value;
            largest = Math.max(largest, value);
        }
        System.out.println(totients.found + " primes, sum " + sum + ", largest " + largest);
    }
}
