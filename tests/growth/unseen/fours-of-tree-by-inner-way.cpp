// time: n^4
// space: n^2
// line: static or const int or return or for (int e or total + or stars +
// gen: parents {n}
// why: all n^4 / 24 choices of four vertices are looked at, by a table of distances
// Two pairs among four places in a tree may be parted by a way in its middle: how long is that for
// all fours together, and how many fours meet in one point?
#include <algorithm>
#include <iostream>
#include <vector>

using Table = std::vector<std::vector<int>>;

// Twice the length of the way between the pairs.
static int inner_way(const Table &d, int a, int b, int c, int e)
{
    const int one = d[a][b] + d[c][e], two = d[a][c] + d[b][e], three = d[a][e] + d[b][c];
    return std::max({one, two, three}) - std::min({one, two, three});
}

int main()
{
    int n;
    std::cin >> n;
    Table distance(n, std::vector<int>(n));
    for (int v = 1, parent; v < n; v++) {
        std::cin >> parent;
        for (int u = 0; u < v; u++)
            distance[u][v] = distance[v][u] = distance[u][parent] + 1;
    }
    long total = 0, stars = 0;
    for (int a = 0; a < n; a++)
        for (int b = a + 1; b < n; b++)
            for (int c = b + 1; c < n; c++)
                for (int e = c + 1; e < n; e++) {
                    const int way = inner_way(distance, a, b, c, e);
                    total += way;
                    stars += way == 0;
                }
    std::cout << total / 2 << " in all, " << stars << " stars\n";
}
