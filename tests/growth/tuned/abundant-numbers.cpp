// time: n sqrt n
// space: 1
// line: d * d or % d
// gen: size {n}
// why: the divisors of each number up to n are tried up to its root
#include <iostream>

static int divisor_sum(int number)
{
    int sum = 1;
    for (int d = 2; d * d <= number; d++) {
        if (number % d == 0) {
            sum += d;
            if (d != number / d)
                sum += number / d;
        }
    }
    return sum;
}

int main()
{
    int n, abundant = 0;
    std::cin >> n;
    for (int i = 2; i <= n; i++)
        if (divisor_sum(i) > i)
            abundant++;
    std::cout << abundant << "\n";
}
