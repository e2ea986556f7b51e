// time: m log n
// space: m
// line: for (long window or open[window] ^= or moved += open
// gen: counts {n} {m}
// why: the k-th child walks to m / k windows: m / 1 + m / 2 + ... + m / n
// The k-th of n children opens or closes every k-th of m windows: how many are open in the end?
#include <algorithm>
#include <cstdio>
#include <vector>

int main()
{
    long n, m;
    if (std::scanf("%ld %ld", &n, &m) != 2)
        return 1;
    std::vector<char> open(m + 1, 0);
    long moved = 0;
    for (long child = 1; child <= n; child++) {
        for (long window = child; window <= m; window += child) {
            open[window] ^= 1;
            moved += open[window];
        }
    }
    const long count = std::count(open.begin(), open.end(), 1);
    std::printf("%ld open, opened %ld times\n", count, moved);
}
