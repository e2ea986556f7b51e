// time: n sqrt n
// space: n
// line: for (int k or const int first or const int sign or if (first or if (second or sum += sign
// gen: size {n}
// why: for each number m up to n its 2 sqrt(2 m / 3) pentagonal numbers are passed
// Euler's rule: sums of divisors from earlier ones, without a division. Finds perfect numbers and
// the most abundant one on the way.
#include <iostream>
#include <vector>

int main()
{
    int n;
    std::cin >> n;
    std::vector<long> sigma(n + 1);
    int perfect = 0, richest = 1;
    for (int m = 1; m <= n; m++) {
        long sum = 0;
        for (int k = 1;; k++) {
            const int first = k * (3 * k - 1) / 2, second = first + k;
            const int sign = k % 2 == 1 ? 1 : -1;
            if (first > m)
                break;
            sum += sign * (first == m ? m : sigma[m - first]);
            if (second <= m)
                sum += sign * (second == m ? m : sigma[m - second]);
        }
        sigma[m] = sum;
        perfect += sum == 2L * m;
        if (sum * richest > sigma[richest] * m)
            richest = m;
    }
    std::cout << perfect << " perfect, the richest is " << richest << " with " << sigma[richest]
              << '\n';
}
