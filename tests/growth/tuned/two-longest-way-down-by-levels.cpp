// time: n * m
// space: n * m
// line: for (const auto &[ or const int row = or if (row < or if (height[ or best = std::max
// line: for (const Cell or int best or steps[ or longest = std::max or push_back
// line: for (int j or std::cin >> height
// gen: grid {n} {m}
// why: cells are dealt to 100 levels by height, then each asks its four neighbours once
// A ball rolls from field to lower field: at most how many fields does it touch?
#include <algorithm>
#include <array>
#include <iostream>
#include <utility>
#include <vector>

struct Cell {
    int row, column;
};

int main()
{
    std::ios::sync_with_stdio(false);
    constexpr std::array<std::pair<int, int>, 4> ways{{{-1, 0}, {1, 0}, {0, -1}, {0, 1}}};
    int n, m;
    std::cin >> n >> m;
    std::vector<std::vector<int>> height(n, std::vector<int>(m)), steps = height;
    std::array<std::vector<Cell>, 100> levels;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < m; j++) {
            std::cin >> height[i][j];
            levels[height[i][j]].push_back({i, j});
        }
    }

    int longest = 0;
    for (const auto &level : levels) {
        for (const Cell &cell : level) {
            int best = 0;
            for (const auto &[down, right] : ways) {
                const int row = cell.row + down, column = cell.column + right;
                if (row < 0 || row >= n || column < 0 || column >= m)
                    continue;
                if (height[row][column] < height[cell.row][cell.column])
                    best = std::max(best, steps[row][column]);
            }
            steps[cell.row][cell.column] = best + 1;
            longest = std::max(longest, best + 1);
        }
    }
    std::cout << longest << " fields\n";
}
