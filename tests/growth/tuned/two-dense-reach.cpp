// time: v^2 or v^2 + e
// space: v^2
// line: if (linked[u][w] or for (int w = 0; w < v; w++)
// gen: graph {v} {e}
// why: the search looks through a row of v cells for each of the v vertices
#include <cstdio>
#include <queue>
#include <vector>
using namespace std;

int main()
{
    int v, e;
    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    vector<vector<char>> linked(v, vector<char>(v, 0));
    for (int i = 0; i < e; i++) {
        int a, b, length;
        if (scanf("%d %d %d", &a, &b, &length) != 3)
            return 1;
        linked[a][b] = linked[b][a] = 1;
    }
    vector<int> steps(v, -1);
    queue<int> waiting;
    steps[0] = 0;
    waiting.push(0);
    long long sum = 0;
    while (!waiting.empty()) {
        int u = waiting.front();
        waiting.pop();
        sum += steps[u];
        for (int w = 0; w < v; w++) {
            if (linked[u][w] && steps[w] < 0) {
                steps[w] = steps[u] + 1;
                waiting.push(w);
            }
        }
    }
    printf("%lld\n", sum);
}
