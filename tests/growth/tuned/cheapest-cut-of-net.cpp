// time: n^3
// space: n^2
// line: weight[v] += or if (!merged[v] && !added[v] or { // add its
// line: if (next < 0 or // pick the
// line: if (v != next)
// gen: matrix {n}
// why: n - 1 phases, each adds the vertices one by one and looks at all of them each time
#include <algorithm>
#include <climits>
#include <iostream>
#include <vector>

// The global minimum cut after Stoer and Wagner.
int main()
{
    int n;
    std::cin >> n;
    std::vector<std::vector<long long>> cost(n, std::vector<long long>(n, 0));
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            int c;
            std::cin >> c;
            cost[i][j] += c;
            cost[j][i] += c;
        }
    }
    std::vector<bool> merged(n, false);
    long long best = LLONG_MAX;
    for (int left = n; left > 1; left--) {
        std::vector<long long> weight(n, 0);
        std::vector<bool> added(n, false);
        int last = -1, before = -1;
        for (int step = 0; step < left; step++) {
            int next = -1;
            for (int v = 0; v < n; v++) // pick the heaviest
                if (!merged[v] && !added[v])
                    if (next < 0 || weight[v] > weight[next])
                        next = v;
            added[next] = true;
            before = last;
            last = next;
            for (int v = 0; v < n; v++) { // add its edges
                if (v != next)
                    weight[v] += cost[next][v];
            }
        }
        best = std::min(best, weight[last]);
        for (int v = 0; v < n; v++) {
            cost[before][v] += cost[last][v];
            cost[v][before] = cost[before][v];
        }
        merged[last] = true;
    }
    std::cout << best << '\n';
}
