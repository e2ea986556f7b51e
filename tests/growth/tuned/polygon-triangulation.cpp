// time: n^3
// space: n^2
// line: best = min(best or for (int mid = from + 1 or return corner[a]
// gen: few {n} 100
// why: n^2 / 2 pairs of corners, and every corner between them is tried as the third
#include <algorithm>
#include <climits>
#include <iostream>
#include <vector>
using namespace std;

static vector<int> corner;

static int weight(int a, int b, int c)
{
    return corner[a] * corner[b] * corner[c];
}

int main()
{
    int n;
    cin >> n;
    corner.resize(n);
    for (auto &value : corner)
        cin >> value;

    vector<vector<int>> cost(n, vector<int>(n, 0));
    for (int length = 2; length < n; length++) {
        for (int from = 0; from + length < n; from++) {
            int to = from + length;
            int best = INT_MAX;
            for (int mid = from + 1; mid < to; mid++)
                best = min(best, cost[from][mid] + cost[mid][to] + weight(from, mid, to));
            cost[from][to] = best;
        }
    }
    cout << cost[0][n - 1] << "\n";
    return 0;
}
