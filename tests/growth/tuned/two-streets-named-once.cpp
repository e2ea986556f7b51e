// time: e log e or e log v
// space: e or v + e
// line: sort(
// gen: graph {v} {e}
// why: all e streets are sorted so that equal ones stand side by side
#include <algorithm>
#include <iostream>
#include <utility>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);

    int v, e;
    std::cin >> v >> e;
    std::vector<std::pair<int, int>> streets;
    streets.reserve(e);
    for (int i = 0; i < e; i++) {
        int a, b, length;
        std::cin >> a >> b >> length;
        streets.emplace_back(std::min(a, b), std::max(a, b));
    }
    std::sort(streets.begin(), streets.end());
    streets.erase(std::unique(streets.begin(), streets.end()), streets.end());

    std::vector<int> ends(v);
    for (auto [a, b] : streets) {
        ends[a]++;
        ends[b]++;
    }
    auto busiest = std::max_element(ends.begin(), ends.end());
    std::cout << streets.size() << " streets, most at " << busiest - ends.begin() << ": " << *busiest << '\n';
}
