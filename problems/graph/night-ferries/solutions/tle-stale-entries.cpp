// Dijkstra that does not skip stale entries: a port found k times walks its ferries k times.
#include <functional>
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
    std::priority_queue<std::pair<long long, int>, std::vector<std::pair<long long, int>>,
                        std::greater<>>
        heap;
    times[1] = 0;
    heap.emplace(0, 1);
    while (!heap.empty()) {
        auto [now, port] = heap.top();
        heap.pop();
        for (auto [to, time] : ferries[port]) {
            if (now + time < times[to]) {
                times[to] = now + time;
                heap.emplace(times[to], to);
            }
        }
    }
    for (int port = 1; port <= n; port++)
        std::cout << (times[port] == never ? -1 : times[port]) << ' ';
    std::cout << '\n';
}
