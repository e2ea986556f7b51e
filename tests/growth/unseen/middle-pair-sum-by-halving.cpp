// time: n log^2 n
// space: n
// line: pairs += std::upper_bound
// gen: permutation {n}
// why: sums up to 2 n are halved log n times; each time n places are searched in the sorted list
// The sum in the middle of the sums of all pairs, without making the pairs.
#include <algorithm>
#include <cstdio>
#include <vector>

static int read_number()
{
    int value = 0;
    for (int c; (c = getchar_unlocked()) >= '0';)
        value = value * 10 + (c - '0');
    return value;
}

static long pairs_up_to(const std::vector<int> &sorted, int sum)
{
    long pairs = 0;
    for (auto one = sorted.begin(); one != sorted.end(); ++one)
        pairs += std::upper_bound(one + 1, sorted.end(), sum - *one) - (one + 1);
    return pairs;
}

int main()
{
    const int n = read_number();
    std::vector<int> numbers(n);
    std::generate(numbers.begin(), numbers.end(), read_number);
    std::sort(numbers.begin(), numbers.end());
    if (n < 2) {
        std::puts("no pair");
        return 0;
    }
    const long wanted = (static_cast<long>(n) * (n - 1) / 2 + 1) / 2;
    int low = 2 * numbers.front(), high = 2 * numbers.back();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (pairs_up_to(numbers, middle) >= wanted)
            high = middle;
        else
            low = middle + 1;
    }
    std::printf("%d is in the middle of %ld sums\n", low, 2 * wanted);
}
