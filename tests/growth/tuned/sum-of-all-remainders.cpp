// time: sqrt n
// space: 1
// line: -
// gen: size {n}
// why: n / k has less than 2 sqrt n values, and all k with the same one are summed up at once
#include <iostream>

// first + (first + 1) + ... + last
static long long run(long long first, long long last)
{
    return (first + last) * (last - first + 1) / 2;
}

// n % 1 + n % 2 + ... + n % n
static long long sum_of_remainders(long long n)
{
    long long sum = n * n;
    long long first = 1;

    while (first <= n) {
        long long quotient = n / first;
        long long last = n / quotient;
        sum -= quotient * run(first, last);
        first = last + 1;
    }
    return sum;
}

int main()
{
    long long n;

    if (!(std::cin >> n) || n < 1) {
        std::cerr << "a positive number, please\n";
        return 1;
    }
    std::cout << sum_of_remainders(n) << '\n';
    return 0;
}
