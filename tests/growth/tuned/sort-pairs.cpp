// time: n log n
// space: n
// line: std::sort or return a or [](
// gen: points {n}
// why: sorts by one coordinate, then by the other
#include <algorithm>
#include <cstdio>
#include <vector>
int main()
{
    int n;
    scanf("%d", &n);
    std::vector<std::pair<int, int>> v(n);
    for (auto &p : v)
        scanf("%d %d", &p.first, &p.second);
    std::sort(v.begin(), v.end());
    long sum = 0;
    for (int i = 1; i < n; i++)
        sum += (v[i].first - v[i - 1].first) % 7;
    printf("%ld\n", sum);
}
