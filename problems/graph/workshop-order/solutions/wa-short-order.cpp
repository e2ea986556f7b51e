// Takes for granted that an order exists if any task can be the first: prints what it could peel.
#include <algorithm>
#include <iostream>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::vector<std::vector<int>> successors(n + 1), predecessors(n + 1);
    std::vector<int> waits_for(n + 1), order;
    for (int i = 0; i < m; i++) {
        int a, b;
        std::cin >> a >> b;
        successors[a].push_back(b);
        predecessors[b].push_back(a);
        waits_for[b]++;
    }
    for (int task = 1; task <= n; task++) {
        if (waits_for[task] == 0)
            order.push_back(task);
    }
    bool has_first = !order.empty();
    for (std::size_t done = 0; done < order.size(); done++) {
        for (int then : successors[order[done]]) {
            if (--waits_for[then] == 0)
                order.push_back(then);
        }
    }
    if (has_first || order.size() == static_cast<std::size_t>(n)) {
        std::cout << "ORDER\n";
        for (int task : order)
            std::cout << task << ' ';
        std::cout << '\n';
        return 0;
    }

    std::vector<int> walk, place(n + 1, -1);
    int task = 1;
    while (waits_for[task] == 0)
        task++;
    while (place[task] < 0) {
        place[task] = static_cast<int>(walk.size());
        walk.push_back(task);
        task = *std::find_if(predecessors[task].begin(), predecessors[task].end(),
                             [&](int before) { return waits_for[before] > 0; });
    }
    std::cout << "CYCLE\n" << walk.size() - place[task] << '\n';
    for (int i = static_cast<int>(walk.size()) - 1; i >= place[task]; i--)
        std::cout << walk[i] << ' ';
    std::cout << '\n';
}
