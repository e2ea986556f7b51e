// time: n * m
// space: n * m
// line: -
// gen: grid {n} {m}
// why: one search from all exits together reaches each cell once
#include <iostream>
#include <queue>
#include <utility>
#include <vector>

// A cell below 3 is an exit; the sum of all ways to the nearest exit.
int main()
{
    int n, m;
    std::cin >> n >> m;
    std::vector<std::vector<int>> way(n, std::vector<int>(m, -1));
    std::queue<std::pair<int, int>> next;
    for (int r = 0; r < n; r++) {
        for (int c = 0; c < m; c++) {
            int cell;
            std::cin >> cell;
            if (cell < 3 || (r == 0 && c == 0)) {
                way[r][c] = 0;
                next.push({r, c});
            }
        }
    }
    const int dr[] = {1, 0, -1, 0}, dc[] = {0, 1, 0, -1};
    long long sum = 0;
    while (!next.empty()) {
        auto [r, c] = next.front();
        next.pop();
        sum += way[r][c];
        for (int d = 0; d < 4; d++) {
            int nr = r + dr[d], nc = c + dc[d];
            if (nr < 0 || nr >= n || nc < 0 || nc >= m || way[nr][nc] >= 0)
                continue;
            way[nr][nc] = way[r][c] + 1;
            next.push({nr, nc});
        }
    }
    std::cout << sum << '\n';
}
