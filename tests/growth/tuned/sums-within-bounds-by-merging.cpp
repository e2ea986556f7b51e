// time: n log n
// space: n
// line: std::inplace_merge or while (from < or while (to < or for (int i = low
// line: from++ or to++ or count += to
// gen: numbers {n}
// why: log n levels, on each two pointers and a merge pass over all n sums
// How many stretches have a sum between -10^9 and 10^9 when 5 * 10^8 is taken from each number?
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using Sums = std::vector<long>;
static const long BOUND = 1000000000;

// Sorts sums[low] ... sums[high - 1] and counts the pairs that are no further apart.
static long near_pairs(Sums &sums, int low, int high)
{
    if (high - low < 2)
        return 0;
    const int middle = low + (high - low) / 2;
    long count = near_pairs(sums, low, middle) + near_pairs(sums, middle, high);
    int from = middle, to = middle;
    for (int i = low; i < middle; i++) {
        while (from < high && sums[from] < sums[i] - BOUND)
            from++;
        while (to < high && sums[to] <= sums[i] + BOUND)
            to++;
        count += to - from;
    }
    auto at = sums.begin();
    std::inplace_merge(at + low, at + middle, at + high);
    return count;
}

int main()
{
    static char line[16];
    if (!std::fgets(line, sizeof line, stdin))
        return 1;
    const int n = std::atoi(line);
    Sums sums(1, 0);
    sums.reserve(n + 1);
    while (std::fgets(line, sizeof line, stdin))
        sums.push_back(sums.back() + std::atoi(line) - BOUND / 2);
    std::printf("%ld stretches\n", near_pairs(sums, 0, n + 1));
}
