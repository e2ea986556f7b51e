// time: n
// space: 1
// line: for (int digit or for (int from or unsigned long sum = 0 or sum += or next[digit] =
// gen: size {n}
// why: for each of n places of the number ten digits look at the two or three before them
// How many numbers of n digits can a knight of chess dial on the keys of a telephone?
#include <array>
#include <iostream>
#include <numeric>
#include <vector>

using Counts = std::array<unsigned long, 10>;

constexpr unsigned long MODULUS = 1000000007;

static const std::array<std::vector<int>, 10> JUMPS{{
    {4, 6}, {6, 8}, {7, 9}, {4, 8}, {0, 3, 9}, {}, {0, 1, 7}, {2, 6}, {1, 3}, {2, 4},
}};

static Counts one_more(const Counts &ways)
{
    Counts next{};
    for (int digit = 0; digit < 10; digit++) {
        unsigned long sum = 0;
        for (int from : JUMPS[digit])
            sum += ways[from];
        next[digit] = sum % MODULUS;
    }
    return next;
}

int main()
{
    long n;
    std::cin >> n;
    Counts ways;
    ways.fill(1);
    for (long length = 1; length < n; length++)
        ways = one_more(ways);
    std::cout << std::accumulate(ways.begin(), ways.end(), 0ul) % MODULUS << " numbers, "
              << ways[0] << " end with 0\n";
}
