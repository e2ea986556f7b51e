// time: sqrt n
// space: sqrt n
// line: for (long a or found.push_back or std::nth_element
// gen: size {n}
// sizes: 16..900000000
// why: the roots of n / b^3 for all b sum up to 2.2 roots of n, each number is listed once and the
// why: median found in linear time; trial divisions of b up to n^(1/3) take 0.4 roots of n at most
// Numbers each of whose primes divides them twice are a^2 * b^3 with b without square divisors.
#include <algorithm>
#include <iostream>
#include <vector>

bool has_no_square(long b)
{
    for (long d = 2; d * d <= b; d++)
        if (b % (d * d) == 0)
            return false;
    return true;
}

int main()
{
    long n;
    std::cin >> n;
    std::vector<long> found;
    for (long b = 1; b * b * b <= n; b++) {
        if (!has_no_square(b))
            continue;
        const long cube = b * b * b;
        for (long a = 1; a * a * cube <= n; a++)
            found.push_back(a * a * cube);
    }
    const auto middle = found.begin() + found.size() / 2;
    std::nth_element(found.begin(), middle, found.end());
    std::cout << found.size() << " powerful numbers, " << *middle << " in their middle\n";
}
