// time: n + m
// space: n + m
// line: -
// gen: graph {n} {m}
// why: Tarjan's search goes over each vertex and each directed edge once
#include <algorithm>
#include <iostream>
#include <stack>
#include <vector>
using namespace std;

struct Graph {
    vector<vector<int>> next;
    vector<int> order, low, part;
    stack<int> open;
    int time = 0, parts = 0;

    explicit Graph(int n) : next(n), order(n, 0), low(n, 0), part(n, -1) {}
    void visit(int u)
    {
        order[u] = low[u] = ++time;
        open.push(u);
        for (int v : next[u]) {
            if (!order[v]) {
                visit(v);
                low[u] = min(low[u], low[v]);
            } else if (part[v] < 0) {
                low[u] = min(low[u], order[v]);
            }
        }
        if (low[u] == order[u]) {
            int v;
            do {
                v = open.top();
                open.pop();
                part[v] = parts;
            } while (v != u);
            parts++;
        }
    }
};

int main()
{
    int n, m, u, v, w;
    cin >> n >> m;
    Graph graph(n);
    while (cin >> u >> v >> w)
        graph.next[u].push_back(v);
    for (int i = 0; i < n; i++)
        if (!graph.order[i])
            graph.visit(i);
    cout << graph.parts << " " << count(graph.part.begin(), graph.part.end(), 0) << endl;
}
