// time: n log n
// space: n
// line: lower_bound or std::sort
// gen: questions {n}
// why: sorts, then n searches of log n steps
#include <algorithm>
#include <cstdio>
#include <vector>
int main()
{
    int n, m, l, r;
    scanf("%d %d", &n, &m);
    std::vector<int> a(n);
    for (auto &x : a)
        scanf("%d", &x);
    std::sort(a.begin(), a.end());
    long sum = 0;
    while (m-- > 0) {
        scanf("%d %d", &l, &r);
        sum += std::lower_bound(a.begin(), a.end(), l * 7) - a.begin() + r;
    }
    printf("%ld\n", sum);
}
