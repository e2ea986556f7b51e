// time: n * m
// space: m
// line: -
// gen: grid {n} {m}
// why: each cell is read and added to the cheaper of two; only one row of m is kept
#include <algorithm>
#include <cstdio>
#include <vector>
using namespace std;

int main()
{
    int rows, columns;
    if (scanf("%d %d", &rows, &columns) != 2)
        return 1;
    vector<long> best(columns, 0);
    for (int r = 0; r < rows; r++) {
        for (int c = 0; c < columns; c++) {
            int cost;
            if (scanf("%d", &cost) != 1)
                return 1;
            if (r == 0 && c > 0)
                best[c] = best[c - 1];
            else if (c > 0)
                best[c] = min(best[c], best[c - 1]);
            best[c] += cost;
        }
    }
    printf("%ld\n", best[columns - 1]);
    return 0;
}
