// time: n * m + n log n
// space: n * m
// line: std::cin >> cell or for (int &cell : row) or std::sort or sum = (sum
// line: for (int cell : rows[i])
// gen: grid {n} {m}
// why: all cells are read; sorting swaps rows without a copy and compares about two cells of each
#include <algorithm>
#include <iostream>
#include <vector>

int main()
{
    int n, m;
    std::cin >> n >> m;
    std::vector<std::vector<int>> rows(n, std::vector<int>(m));
    for (auto &row : rows)
        for (int &cell : row)
            std::cin >> cell;
    std::sort(rows.begin(), rows.end());
    long long sum = 0;
    for (int i = 0; i < n; i++)
        for (int cell : rows[i])
            sum = (sum * 3 + cell) % 1000003;
    std::cout << sum << '\n';
}
