// time: n^2
// space: n^2
// line: for (auto row : rows) or rows(n or for (int &x or scanf("%d", &x)
// gen: matrix {n}
// why: each of n rows of n numbers is read, then copied to look at one of them
#include <cstdio>
#include <vector>

int main()
{
    int n;
    long sum = 0;
    std::scanf("%d", &n);
    std::vector<std::vector<int>> rows(n, std::vector<int>(n));
    for (auto &row : rows)
        for (int &x : row)
            std::scanf("%d", &x);
    for (auto row : rows)
        sum += row[row.size() / 2];
    std::printf("%ld\n", sum);
}
