// time: n^2
// space: n
// line: seen.insert
// gen: permutation {n}
// why: the hash is the same for all, so each insertion walks the one bucket
#include <cstdio>
#include <unordered_set>

struct poor_hash {
    size_t operator()(int) const { return 42; }
};

int main()
{
    int n, x;
    std::scanf("%d", &n);
    std::unordered_set<int, poor_hash> seen;
    while (std::scanf("%d", &x) == 1)
        seen.insert(x);
    std::printf("%zu\n", seen.size());
}
