// time: n * m log n
// space: n * m
// line: sort(
// gen: grid {n} {m}
// why: each of the m columns, n numbers, is sorted by the library
#include <algorithm>
#include <cstdio>
#include <vector>

int main()
{
    int n, m;
    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    std::vector<std::vector<int>> columns(m, std::vector<int>(n));
    for (int r = 0; r < n; r++)
        for (int c = 0; c < m; c++)
            if (scanf("%d", &columns[c][r]) != 1)
                return 1;

    long long medians = 0;
    for (auto &column : columns) {
        std::sort(column.begin(), column.end());
        medians += column[n / 2] * 3 + column.front();
    }
    printf("%lld\n", medians);
}
