// time: n * m
// space: m
// line: std::scanf("%d", &height) or for (int i
// line: int height = sea or if (line < n or south[i] = or if (row[i] != or const int own
// line: bool peak
// gen: grid {n} {m}
// why: each of n * m cells is read once and compared with the eight around it; three rows are kept
#include <cstdio>
#include <vector>

// How many fields of a map are higher than all eight around them, and how high are all together?
// Outside is the sea.

using Row = std::vector<int>;

static bool is_peak(const Row &north, const Row &row, const Row &south, int i)
{
    const int own = row[i];
    bool peak = own > row[i - 1] && own > row[i + 1];
    for (int k = i - 1; k <= i + 1 && peak; k++)
        peak = own > north[k] && own > south[k];
    return peak;
}

int main()
{
    int n, m;
    if (std::scanf("%d %d", &n, &m) != 2)
        return 1;
    const int sea = -1;
    Row north(m + 2, sea), row(m + 2, sea), south(m + 2, sea);
    long peaks = 0, sum = 0;
    for (int line = 0; line <= n; line++) {
        for (int i = 1; i <= m; i++) {
            int height = sea;
            if (line < n && std::scanf("%d", &height) != 1)
                return 1;
            south[i] = height;
        }
        for (int i = 1; i <= m; i++) {
            if (row[i] != sea && is_peak(north, row, south, i)) {
                peaks++;
                sum += row[i];
            }
        }
        north.swap(row);
        row.swap(south);
    }
    std::printf("%ld peaks, %ld\n", peaks, sum);
}
