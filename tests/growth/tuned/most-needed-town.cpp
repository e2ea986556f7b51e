// time: n^4
// space: n^2
// line: for (int b = 0; or far[a][b] = min or far[a][mid] + far[mid][b]
// gen: graph {n}
// why: the shortest ways between all towns by three loops, again without each of the n towns
#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

using Table = vector<vector<int>>;
const int NO_WAY = 100000;

long total_way(Table far, int closed)
{
    const int n = far.size();
    for (int i = 0; i < n; i++)
        far[closed][i] = far[i][closed] = NO_WAY;
    for (int mid = 0; mid < n; mid++)
        for (int a = 0; a < n; a++)
            for (int b = 0; b < n; b++)
                far[a][b] = min(far[a][b], far[a][mid] + far[mid][b]);
    long total = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            if (i != closed && j != closed)
                total += far[i][j];
    return total;
}

int main()
{
    int n, m;
    cin >> n >> m;
    Table road(n, vector<int>(n, NO_WAY));
    for (int i = 0; i < n; i++)
        road[i][i] = 0;
    for (int i = 0; i < m; i++) {
        int a, b, length;
        cin >> a >> b >> length;
        if (a != b)
            road[a][b] = road[b][a] = min(road[a][b], length);
    }
    int needed = -1;
    long worst = -1;
    for (int town = 0; town < n; town++) {
        long total = total_way(road, town);
        if (total > worst) {
            worst = total;
            needed = town;
        }
    }
    cout << needed << ' ' << worst << '\n';
}
