// time: m log m
// space: m
// line: insert( or contains(
// gen: graph {n} {m}
// why: a tree of m edges, with two look-ups in it for each
#include <iostream>
#include <set>
#include <utility>
using namespace std;

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, m, u, v, w;
    cin >> n >> m;
    set<pair<int, int>> edges;
    long both = 0, twice = 0;
    for (int i = 0; i < m && cin >> u >> v >> w; i++) {
        if (edges.contains({v, u}))
            both++;
        if (!edges.insert({u, v}).second)
            twice += w;
    }
    cout << n << " " << both << " " << twice << " " << edges.size() << endl;
}
