// Relaxes from a queue of improved ports (Bellman-Ford, "SPFA"): O(n m) where long ways are fast.
#include <iostream>
#include <queue>
#include <utility>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::vector<std::pair<int, int>>> ferries(n + 1);
    for (int i = 0; i < m; i++) {
        int u, v, w;
        std::cin >> u >> v >> w;
        ferries[u].emplace_back(v, w);
    }

    const long long never = 1LL << 60;
    std::vector<long long> times(n + 1, never);
    std::vector<bool> is_waiting(n + 1);
    std::queue<int> improved;
    times[1] = 0;
    improved.push(1);
    while (!improved.empty()) {
        int port = improved.front();
        improved.pop();
        is_waiting[port] = false;
        for (auto [to, time] : ferries[port]) {
            if (times[port] + time >= times[to])
                continue;
            times[to] = times[port] + time;
            if (!is_waiting[to]) {
                is_waiting[to] = true;
                improved.push(to);
            }
        }
    }
    for (int port = 1; port <= n; port++)
        std::cout << (times[port] == never ? -1 : times[port]) << ' ';
    std::cout << '\n';
}
