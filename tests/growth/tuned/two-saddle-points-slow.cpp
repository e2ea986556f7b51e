// time: n^2 * m + n * m^2
// space: n * m
// line: for (int k = 0; k < m or for (int k = 0; k < n or a[r][k] or a[k][c]
// gen: grid {n} {m}
// why: for each cell its whole row of m and its whole column of n are gone through
#include <algorithm>
#include <iostream>
#include <vector>

// A saddle point is the least of its row and the greatest of its column.
int main()
{
    int n, m;
    std::cin >> n >> m;
    std::vector<std::vector<int>> a(n, std::vector<int>(m));
    for (auto &row : a)
        for (int &cell : row)
            std::cin >> cell;
    int saddles = 0;
    long long spread = 0;
    for (int r = 0; r < n; r++) {
        for (int c = 0; c < m; c++) {
            int least = a[r][c], greatest = least;
            for (int k = 0; k < m; k++)
                least = std::min(least, a[r][k]);
            for (int k = 0; k < n; k++)
                greatest = std::max(greatest, a[k][c]);
            if (least == greatest)
                saddles++;
            spread += greatest - least;
        }
    }
    std::cout << saddles << ' ' << spread << '\n';
}
