// time: n log^2 n
// space: n
// line: std::sort( or std::lower_bound or std::upper_bound
// gen: numbers {n}
// why: on each of log n levels of halving the left halves are sorted and searched from the right
// Gains and losses of n days: over how many stretches of days do they nearly cancel?
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

constexpr long slack = 1000000000;

static int read_number()
{
    int value = 0;
    for (int c; (c = getchar_unlocked()) >= '0';)
        value = value * 10 + (c - '0');
    return value;
}

// Pairs of places in [from, to) whose sums differ by the slack at most.
static long near_pairs(const std::vector<long> &sums, std::size_t from, std::size_t to)
{
    long count = 0;
    if (to - from <= 8) {
        for (std::size_t i = from; i < to; i++)
            for (std::size_t j = i + 1; j < to; j++)
                count += std::labs(sums[i] - sums[j]) <= slack;
        return count;
    }
    const std::size_t middle = from + (to - from) / 2;
    count = near_pairs(sums, from, middle) + near_pairs(sums, middle, to);
    std::vector<long> left(sums.begin() + from, sums.begin() + middle);
    std::sort(left.begin(), left.end());
    for (std::size_t i = middle; i < to; i++) {
        const auto low = std::lower_bound(left.begin(), left.end(), sums[i] - slack);
        const auto high = std::upper_bound(left.begin(), left.end(), sums[i] + slack);
        count += high - low;
    }
    return count;
}

int main()
{
    const int n = read_number();
    std::vector<long> sums{0};
    for (int day = 0; day < n; day++)
        sums.push_back(sums.back() + read_number() - 500000000);
    std::printf("%ld stretches, %ld in the end\n", near_pairs(sums, 0, sums.size()), sums.back());
}
