// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: roads without toll go to the front of the deque: each road is looked at a few times at most
#include <deque>
#include <iostream>
#include <utility>
#include <vector>

// Roads longer than 500 cost toll. Over how many toll roads must one go to each town?
int main()
{
    int v, e;
    std::cin >> v >> e;
    std::vector<std::vector<std::pair<int, int>>> roads(v);
    while (e-- > 0) {
        int a, b, length;
        std::cin >> a >> b >> length;
        int toll = length > 500;
        roads[a].push_back({b, toll});
        roads[b].push_back({a, toll});
    }
    std::vector<int> tolls(v, -1);
    std::deque<std::pair<int, int>> next = {{0, 0}};
    while (!next.empty()) {
        auto [town, paid] = next.front();
        next.pop_front();
        if (tolls[town] >= 0)
            continue;
        tolls[town] = paid;
        for (auto [other, toll] : roads[town]) {
            if (tolls[other] >= 0)
                continue;
            if (toll)
                next.push_back({other, paid + 1});
            else
                next.push_front({other, paid});
        }
    }
    long long sum = 0;
    for (int t : tolls)
        sum += t;
    std::cout << sum << '\n';
}
