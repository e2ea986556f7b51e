// Closes each road in turn and searches for another way between its villages: O(m (n + m)).
#include <iostream>
#include <utility>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::pair<int, int>> roads(m + 1);
    std::vector<std::vector<std::pair<int, int>>> roads_from(n + 1);
    for (int road = 1; road <= m; road++) {
        auto &[u, v] = roads[road];
        std::cin >> u >> v;
        roads_from[u].emplace_back(v, road);
        roads_from[v].emplace_back(u, road);
    }

    std::vector<int> bridges, reached_for(n + 1), reached;
    for (int closed = 1; closed <= m; closed++) {
        auto [u, v] = roads[closed];
        reached = {u};
        reached_for[u] = closed;
        for (std::size_t i = 0; i < reached.size() && reached_for[v] != closed; i++) {
            for (auto [to, road] : roads_from[reached[i]]) {
                if (road != closed && reached_for[to] != closed) {
                    reached_for[to] = closed;
                    reached.push_back(to);
                }
            }
        }
        if (reached_for[v] != closed)
            bridges.push_back(closed);
    }
    std::cout << bridges.size() << '\n';
    for (int road : bridges)
        std::cout << road << ' ';
    std::cout << '\n';
}
