// time: n log n
// space: n
// line: best.insert or best.erase
// gen: items {n} {k}
// why: a tree of at most k + 1 numbers takes every number in and gives its least up
#include <cstdio>
#include <set>
int main()
{
    int n, k, x;
    std::multiset<int> best;
    scanf("%d %d", &n, &k);
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        best.insert(x);
        if ((int)best.size() > k)
            best.erase(best.begin());
    }
    printf("%d\n", *best.begin());
}
