// time: n^3
// space: n^2
// line: for (int x = 0; or column[x] += or run = std::max or richest = std::max
// gen: matrix {n}
// why: each pair of an upper and a lower row is one pass over the n columns
#include <algorithm>
#include <iostream>
#include <vector>

using Field = std::vector<std::vector<int>>;

// The largest sum of a rectangle, where a cell of 50 counts as nothing.
static long richest_rectangle(const Field &field)
{
    const int n = field.size();
    long richest = field[0][0];

    for (int upper = 0; upper < n; upper++) {
        std::vector<long> column(n, 0);
        for (int lower = upper; lower < n; lower++) {
            long run = 0;
            for (int x = 0; x < n; x++) {
                column[x] += field[lower][x];
                run = std::max(run, 0L) + column[x];
                richest = std::max(richest, run);
            }
        }
    }
    return richest;
}

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    if (!(std::cin >> n))
        return 1;
    Field field(n, std::vector<int>(n));
    for (auto &row : field)
        for (int &cell : row) {
            std::cin >> cell;
            cell -= 50;
        }
    std::cout << richest_rectangle(field) << "\n";
}
