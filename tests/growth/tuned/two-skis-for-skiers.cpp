// time: n * m
// space: m
// line: for (std::size_t j or const long taken or here[j
// gen: lists {n} {m}
// why: after sorting, a field for each of n skiers and each of m pairs of skis; two rows are kept
// Each skier gets skis of nearly his length: how small can the sum of the differences be?
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

static long read_number()
{
    long value = 0;
    for (int c; (c = getchar_unlocked()) >= '0';)
        value = value * 10 + (c - '0');
    return value;
}

static std::vector<long> read_sorted(long count)
{
    std::vector<long> list(count);
    std::generate(list.begin(), list.end(), read_number);
    std::sort(list.begin(), list.end());
    return list;
}

int main()
{
    const long n = read_number(), m = read_number();
    std::vector<long> skiers = read_sorted(n), skis = read_sorted(m);
    if (n > m)
        skiers.swap(skis);
    constexpr long never = 1000000000000000000;

    // before[j]: the first skiers with skis out of the first j.
    std::vector<long> before(skis.size() + 1, 0), here(skis.size() + 1);
    for (std::size_t i = 1; i <= skiers.size(); i++) {
        here[i - 1] = never;
        for (std::size_t j = i; j <= skis.size(); j++) {
            const long taken = before[j - 1] + std::abs(skiers[i - 1] - skis[j - 1]);
            here[j] = std::min(here[j - 1], taken);
        }
        before.swap(here);
    }
    std::printf("%ld\n", before.back());
}
