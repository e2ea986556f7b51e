// Wrong: settles each town at its least toll, though a dearer way with fewer roads may be needed.
#include <functional>
#include <iostream>
#include <queue>
#include <tuple>
#include <vector>

int main()
{
    int n, m, k, s, t;
    std::cin >> n >> m >> k >> s >> t;
    std::vector<std::vector<std::pair<int, int>>> roads(n + 1);
    for (int i = 0; i < m; i++) {
        int u, v, w;
        std::cin >> u >> v >> w;
        roads[u].emplace_back(v, w);
    }
    std::vector<bool> is_settled(n + 1);
    using entry = std::tuple<long long, int, int>;
    std::priority_queue<entry, std::vector<entry>, std::greater<>> heap;
    heap.emplace(0, 0, s);
    while (!heap.empty()) {
        auto [toll, count, town] = heap.top();
        heap.pop();
        if (town == t) {
            std::cout << toll << '\n';
            return 0;
        }
        if (is_settled[town] || count == k)
            continue;
        is_settled[town] = true;
        for (auto [to, w] : roads[town])
            heap.emplace(toll + w, count + 1, to);
    }
    std::cout << "NONE\n";
}
