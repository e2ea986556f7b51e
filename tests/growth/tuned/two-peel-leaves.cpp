// time: n + m
// space: n + m
// line: -
// gen: graph {n} {m}
// why: vertices of less than 3 edges go, then their neighbours may: each edge is looked at twice
#include <deque>
#include <iostream>
#include <vector>
using namespace std;

int main()
{
    int n, m;
    cin >> n >> m;
    vector<vector<int>> near(n);
    for (int i = 0; i < m; i++) {
        int u, v, w;
        cin >> u >> v >> w;
        near[u].push_back(v);
        near[v].push_back(u);
    }
    vector<int> degree(n);
    deque<int> loose;
    for (int v = 0; v < n; v++) {
        degree[v] = near[v].size();
        if (degree[v] < 3)
            loose.push_back(v);
    }
    int gone = 0;
    long order = 0;
    while (!loose.empty()) {
        int v = loose.front();
        loose.pop_front();
        order = (order * 31 + v) % 1000003;
        gone++;
        for (int u : near[v])
            if (degree[u]-- == 3)
                loose.push_back(u);
    }
    cout << n - gone << " " << order << endl;
}
