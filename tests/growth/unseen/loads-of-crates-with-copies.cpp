// time: n sqrt n
// space: n
// line: for (std::size_t load or unsigned count or if (load or count = or next[load
// gen: size {n}
// why: crates of about sqrt n sizes weigh n together; for each size all loads up to n are counted
// Of each size there are a few equal crates, n pounds in all: how many choices make half of that?
#include <cstdio>
#include <vector>

constexpr unsigned prime = 998244353;

// Counts the loads with up to `copies` crates of one more size.
static void add_crates(std::vector<unsigned> &ways, std::vector<unsigned> &next, std::size_t size,
                       std::size_t copies)
{
    const std::size_t window = size * (copies + 1);
    for (std::size_t load = 0; load < ways.size(); load++) {
        unsigned count = ways[load];
        if (load >= size)
            count = (count + next[load - size]) % prime;
        if (load >= window)
            count = (count + prime - ways[load - window]) % prime;
        next[load] = count;
    }
    ways.swap(next);
}

int main()
{
    std::size_t n;
    if (std::scanf("%zu", &n) != 1)
        return 1;
    std::vector<unsigned> ways(n + 1), next(n + 1);
    ways[0] = 1;
    std::size_t left = n;
    for (std::size_t size = 1; size <= left; size++) {
        std::size_t copies = 1 + size % 3;
        if (size * copies > left)
            copies = left / size;
        add_crates(ways, next, size, copies);
        left -= size * copies;
    }
    std::printf("%u ways, %zu left over\n", ways[(n - left) / 2], left);
}
