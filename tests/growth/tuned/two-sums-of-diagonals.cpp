// time: n * m
// space: n + m
// line: std::cin >> value or falling[ or rising[row + or for (int column
// gen: grid {n} {m}
// why: each of n * m numbers is read and added to its two diagonals; there are n + m of each kind
#include <algorithm>
#include <iostream>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m, value;
    std::cin >> n >> m;
    std::vector<long> falling(n + m, 0), rising(n + m, 0);
    for (int row = 0; row < n; row++) {
        for (int column = 0; column < m; column++) {
            std::cin >> value;
            falling[row - column + m] += value;
            rising[row + column] += value;
        }
    }
    auto most = std::max_element(falling.begin(), falling.end());
    auto highest = std::max_element(rising.begin(), rising.end());
    std::cout << most - falling.begin() - m << ": " << *most << '\n';
    std::cout << highest - rising.begin() << ": " << *highest << '\n';
}
