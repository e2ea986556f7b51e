// time: n + m or m log n or (n + m) log n or m log m or n log n + m
// space: n + m or m
// line: -
// gen: graph {n} {m}
// why: at most one push an edge of log n each; on random graphs most pushes stay near the bottom,
// why: so that what is measured may be the sum alone
#include <cstdio>
#include <queue>
#include <vector>
using namespace std;

int main()
{
    int n, m;
    scanf("%d %d", &n, &m);
    vector<vector<pair<int, int>>> edges(n);
    for (int i = 0; i < m; i++) {
        int u, v, w;
        scanf("%d %d %d", &u, &v, &w);
        edges[u].push_back({v, w});
        edges[v].push_back({u, w});
    }
    vector<long> distance(n, 1L << 60);
    priority_queue<pair<long, int>, vector<pair<long, int>>, greater<pair<long, int>>> heap;
    distance[0] = 0;
    heap.push({0, 0});
    while (!heap.empty()) {
        auto [d, u] = heap.top();
        heap.pop();
        if (d > distance[u])
            continue;
        for (auto [v, w] : edges[u]) {
            if (d + w < distance[v]) {
                distance[v] = d + w;
                heap.push({distance[v], v});
            }
        }
    }
    long sum = 0;
    for (long d : distance)
        sum += d;
    printf("%ld\n", sum);
}
