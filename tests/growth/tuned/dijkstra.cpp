// time: v + e or e or e log v or (v + e) log v
// space: v + e or e
// line: -
// gen: graph {v} {e}
// why: at most e entries in the heap; on random graphs few of them are ever improved
#include <cstdio>
#include <queue>
#include <vector>

int main()
{
    int v, e;
    long sum = 0;
    std::scanf("%d %d", &v, &e);
    std::vector<std::vector<std::pair<int, int>>> next(v);
    for (int i = 0; i < e; i++) {
        int a, b, w;
        std::scanf("%d %d %d", &a, &b, &w);
        next[a].push_back({b, w});
        next[b].push_back({a, w});
    }
    std::vector<long> far(v, 1L << 60);
    std::priority_queue<std::pair<long, int>> queue;
    far[0] = 0;
    queue.push({0, 0});
    while (!queue.empty()) {
        auto [minus, at] = queue.top();
        queue.pop();
        if (-minus != far[at])
            continue;
        for (auto [to, w] : next[at]) {
            if (far[at] + w < far[to]) {
                far[to] = far[at] + w;
                queue.push({-far[to], to});
            }
        }
    }
    for (long x : far)
        sum = (sum * 31 + x) % 1000003;
    std::printf("%ld\n", sum);
}
