// time: n sqrt n
// space: 1
// line: if (x % d == 0) or for (int d = 2; d * d <= x; d++)
// gen: size {n}
// why: the divisors of each number are looked for up to its root
#include <iostream>

int divisor_sum(int x)
{
    int sum = 1;
    for (int d = 2; d * d <= x; d++) {
        if (x % d == 0) {
            sum += d;
            if (d != x / d)
                sum += x / d;
        }
    }
    return sum;
}

int main()
{
    int n, abundant = 0;
    std::cin >> n;
    for (int x = 2; x <= n; x++)
        if (divisor_sum(x) > x)
            abundant++;
    std::cout << abundant << " abundant numbers up to " << n << std::endl;
    return 0;
}
