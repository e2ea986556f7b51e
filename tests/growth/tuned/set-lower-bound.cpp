// time: n log n
// space: n
// line: seen.lower_bound or seen.insert
// gen: permutation {n}
// why: one search and one insert in a tree for each
#include <cstdio>
#include <set>
int main()
{
    int n, x;
    unsigned mix = 0;
    std::set<int> seen;
    scanf("%d", &n);
    while (scanf("%d", &x) == 1) {
        auto at = seen.lower_bound(x);
        if (at != seen.end())
            mix = mix * 31 + (unsigned)*at;
        seen.insert(x);
    }
    printf("%u\n", mix);
}
