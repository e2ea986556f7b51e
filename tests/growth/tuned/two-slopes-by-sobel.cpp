// time: n * m
// space: m
// line: for (int &height or std::scanf("%d", &height) or for (std::size_t x or const int across
// line: - north[x - 1] or const int down or const int slope or steep += or if (slope
// gen: grid {n} {m}
// why: each of n * m heights is read once and has one look at its neighbours; three rows are kept
// How steep is the land at each place (Sobel), and where is it steepest?
#include <array>
#include <cstdio>
#include <cstdlib>
#include <vector>

using Row = std::vector<int>;

static bool read(Row &row)
{
    for (int &height : row)
        if (std::scanf("%d", &height) != 1)
            return false;
    return true;
}

int main()
{
    int n, m;
    if (std::scanf("%d %d", &n, &m) != 2)
        return 1;
    std::array<Row, 3> rows{Row(m), Row(m), Row(m)};
    long steep = 0;
    int steepest = -1, y_of_steepest = 0;
    for (int y = 0; y < n && read(rows[y % 3]); y++) {
        if (y < 2)
            continue;
        const Row &north = rows[(y - 2) % 3], &here = rows[(y - 1) % 3], &south = rows[y % 3];
        for (std::size_t x = 1; x + 1 < here.size(); x++) {
            const int across = north[x + 1] + 2 * here[x + 1] + south[x + 1]
                               - north[x - 1] - 2 * here[x - 1] - south[x - 1];
            const int down = south[x - 1] + 2 * south[x] + south[x + 1]
                             - north[x - 1] - 2 * north[x] - north[x + 1];
            const int slope = std::abs(across) + std::abs(down);
            steep += slope > 200;
            if (slope > steepest) {
                steepest = slope;
                y_of_steepest = y - 1;
            }
        }
    }
    std::printf("%ld steep places, %d in row %d\n", steep, steepest, y_of_steepest);
}
