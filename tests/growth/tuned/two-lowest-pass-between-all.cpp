// time: v^3
// space: v^2
// line: for (int b = 0; b < v or int climb = or if (climb < or pass[a][b] = climb
// gen: graph {v} {e}
// why: three loops over the vertices, of the way over a third between each two; the e edges,
// why: at most v^2, are only put into the table
#include <algorithm>
#include <cstdio>
#include <vector>

int main()
{
    const int wall = 1000000;
    int v, e;

    std::scanf("%d %d", &v, &e);
    std::vector<std::vector<int>> pass(v, std::vector<int>(v, wall));
    for (int i = 0; i < v; i++)
        pass[i][i] = 0;
    for (int i = 0; i < e; i++) {
        int a, b, height;
        std::scanf("%d %d %d", &a, &b, &height);
        pass[a][b] = pass[b][a] = std::min(pass[a][b], height);
    }

    for (int over = 0; over < v; over++)
        for (int a = 0; a < v; a++)
            for (int b = 0; b < v; b++) {
                int climb = std::max(pass[a][over], pass[over][b]);
                if (climb < pass[a][b])
                    pass[a][b] = climb;
            }

    long sum = 0;
    for (const auto &row : pass)
        for (int height : row)
            sum += height;
    std::printf("%ld\n", sum);
}
