// time: n^2 log n
// space: n
// line: queue.push({far or queue.pop() or queue.top() or while (!queue or for (auto [to
// line: if (d > far or if (far[at] or far[to] = far
// gen: graph {n}
// why: a Dijkstra with a heap, n log n on 2 n roads, from each of the n places
#include <algorithm>
#include <climits>
#include <functional>
#include <iostream>
#include <queue>
#include <utility>
#include <vector>

using Road = std::pair<int, int>;

static int eccentricity(const std::vector<std::vector<Road>> &roads, int start)
{
    std::vector<int> far(roads.size(), INT_MAX);
    std::priority_queue<Road, std::vector<Road>, std::greater<>> queue;
    far[start] = 0;
    queue.push({0, start});
    while (!queue.empty()) {
        auto [d, at] = queue.top();
        queue.pop();
        if (d > far[at])
            continue;
        for (auto [to, length] : roads[at]) {
            if (far[at] + length < far[to]) {
                far[to] = far[at] + length;
                queue.push({far[to], to});
            }
        }
    }
    return *std::max_element(far.begin(), far.end());
}

int main()
{
    int n, m;
    std::cin >> n >> m;
    std::vector<std::vector<Road>> roads(n);
    for (int i = 0; i < m; i++) {
        int a, b, length;
        std::cin >> a >> b >> length;
        roads[a].push_back({b, length});
        roads[b].push_back({a, length});
    }
    int best = INT_MAX, centre = -1;
    for (int place = 0; place < n; place++) {
        int e = eccentricity(roads, place);
        if (e < best) {
            best = e;
            centre = place;
        }
    }
    std::cout << "place " << centre << ", " << best << " to the farthest\n";
}
