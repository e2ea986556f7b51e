// time: e log v or e log e or v + e log e or v + e log v
// space: v + e or e
// line: edges.push( or edges.pop(
// gen: graph {v} {e}
// why: every edge is put into the heap from both ends and all are taken out again, log e each
#include <cstdio>
#include <functional>
#include <queue>
#include <vector>
using namespace std;
using Edge = pair<int, int>;

int main()
{
    int v, e;
    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    vector<vector<Edge>> near(v);
    for (int i = 0; i < e; i++) {
        int a, b, w;
        if (scanf("%d %d %d", &a, &b, &w) != 3)
            return 1;
        near[a].push_back({w, b});
        near[b].push_back({w, a});
    }

    vector<char> in_tree(v, 0);
    priority_queue<Edge, vector<Edge>, greater<Edge>> edges;
    edges.push({0, 0});
    long long total = 0;
    while (!edges.empty()) {
        auto [weight, u] = edges.top();
        edges.pop();
        if (in_tree[u])
            continue;
        in_tree[u] = 1;
        total += weight;
        for (const Edge &edge : near[u])
            edges.push(edge);
    }
    printf("%lld\n", total);
    return 0;
}
