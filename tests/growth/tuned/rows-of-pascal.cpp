// time: n^2
// space: n^2
// line: row[ or rows.push_back or for (int j or std::vector<int> row
// gen: size {n}
// why: all rows of the triangle are kept
#include <cstdio>
#include <vector>
int main()
{
    int n;
    scanf("%d", &n);
    std::vector<std::vector<int>> rows;
    for (int i = 0; i < n; i++) {
        std::vector<int> row(i + 1, 1);
        for (int j = 1; j < i; j++)
            row[j] = (rows[i - 1][j - 1] + rows[i - 1][j]) % 10007;
        rows.push_back(row);
    }
    printf("%d\n", rows[n - 1][n / 2]);
}
