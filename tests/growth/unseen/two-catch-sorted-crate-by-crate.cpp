// time: m log n
// space: n
// line: std::sort(
// gen: counts {n} {m}
// why: m / n crates of n fish are sorted, each in n log n
// Fish come out of the net one after the other; each full crate of n is sorted by size, and the
// smallest, the middle and the largest fish are noted.
#include <algorithm>
#include <cstdio>
#include <vector>

class Net {
    unsigned luck = 2463534242u;

public:
    unsigned next_fish()
    {
        luck = luck * 1664525u + 1013904223u;
        return luck >> 4;
    }
};

static unsigned note(std::vector<unsigned> &crate)
{
    std::sort(crate.begin(), crate.end());
    const unsigned noted = crate.front() / 3 + crate[crate.size() / 2] / 3 + crate.back() / 3;
    crate.clear();
    return noted;
}

int main()
{
    std::size_t n;
    long m;
    if (std::scanf("%zu %ld", &n, &m) != 2)
        return 1;
    Net net;
    std::vector<unsigned> crate;
    crate.reserve(n);
    unsigned long sum = 0;
    for (long i = 0; i < m; i++) {
        crate.push_back(net.next_fish());
        if (crate.size() == n)
            sum += note(crate);
    }
    if (!crate.empty())
        sum += note(crate);
    std::printf("%lu\n", sum);
}
