// time: n log n
// space: n
// line: std::sort( or std::lower_bound or std::upper_bound
// gen: numbers {n}
// why: sorts the numbers, then searches the sorted list twice for each of them
// Two planks make a shelf if together they are as long as the niche, give or take a little: how
// many pairs of planks do, and which plank fits to most others?
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

int main()
{
    constexpr int niche = 1100000000, slack = 30000000;
    const int n = read_number();
    std::vector<int> planks(n);
    std::generate(planks.begin(), planks.end(), read_number);
    std::sort(planks.begin(), planks.end());

    long pairs = 0, most = -1;
    int favourite = 0;
    for (const int plank : planks) {
        const auto from = std::lower_bound(planks.begin(), planks.end(), niche - slack - plank);
        const auto to = std::upper_bound(planks.begin(), planks.end(), niche + slack - plank);
        const long partners = to - from;
        pairs += partners;
        if (partners > most) {
            most = partners;
            favourite = plank;
        }
    }
    std::printf("%ld pairs in order, %d fits to %ld\n", pairs, favourite, most);
}
