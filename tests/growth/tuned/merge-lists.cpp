// time: m log k
// space: k + m or m
// line: queue.push or queue.pop or queue.top
// gen: keys {k} {m}
// why: each of m numbers passes through a heap of one number from each of k sorted lists
#include <algorithm>
#include <cstdio>
#include <queue>
#include <vector>

int main()
{
    int k, m;
    long mix = 0;
    std::scanf("%d %d", &k, &m);
    std::vector<std::vector<int>> lists(k);
    for (int i = 0; i < m; i++) {
        int x;
        std::scanf("%d", &x);
        lists[i % k].push_back(i + x % 7);
    }
    std::priority_queue<std::pair<int, int>> queue;
    std::vector<size_t> at(k);
    for (int i = 0; i < k; i++)
        if (!lists[i].empty())
            queue.push({-lists[i][0], i});
    while (!queue.empty()) {
        auto [minus, i] = queue.top();
        queue.pop();
        mix = (mix * 31 - minus) % 1000003;
        if (++at[i] < lists[i].size())
            queue.push({-lists[i][at[i]], i});
    }
    std::printf("%ld\n", mix);
}
