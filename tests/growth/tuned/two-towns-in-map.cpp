// time: e log v or (v + e) log v or v + e log v
// space: v + e or e
// line: roads[a].push_back or roads[b].push_back or reached.count(
// gen: graph {v} {e}
// why: the towns are keys of a map; each end of each edge is searched in it, and in the set of
// why: those reached
#include <deque>
#include <iostream>
#include <map>
#include <set>
#include <vector>

using Roads = std::map<int, std::vector<int>>;

std::set<int> reach(Roads &roads, int start)
{
    std::set<int> reached{start};
    std::deque<int> waiting{start};
    while (!waiting.empty()) {
        int town = waiting.front();
        waiting.pop_front();
        for (int next : roads[town]) {
            if (reached.count(next) == 0) {
                reached.insert(next);
                waiting.push_back(next);
            }
        }
    }
    return reached;
}

int main()
{
    int v, e;
    std::cin >> v >> e;
    Roads roads;
    for (int i = 0; i < e; i++) {
        int a, b, w;
        std::cin >> a >> b >> w;
        if (w % 4 == 0)
            continue; // closed
        roads[a].push_back(b);
        roads[b].push_back(a);
    }
    std::set<int> home = reach(roads, 0);
    long sum = 0;
    for (int town : home)
        sum += town;
    std::cout << home.size() << " of " << v << " towns, " << sum << '\n';
}
