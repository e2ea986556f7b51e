// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: edges lead from the smaller to the larger vertex; each of both is taken once
#include <algorithm>
#include <cstdio>
#include <queue>
#include <vector>

int main()
{
    int v, e, done = 0;
    std::scanf("%d %d", &v, &e);
    std::vector<std::vector<int>> next(v);
    std::vector<int> waits(v), longest(v);
    for (int i = 0; i < e; i++) {
        int a, b, w;
        std::scanf("%d %d %d", &a, &b, &w);
        if (a == b)
            continue;
        next[std::min(a, b)].push_back(std::max(a, b));
        waits[std::max(a, b)]++;
    }
    std::queue<int> ready;
    for (int i = 0; i < v; i++)
        if (waits[i] == 0)
            ready.push(i);
    for (; !ready.empty(); done++) {
        int at = ready.front();
        ready.pop();
        for (int to : next[at]) {
            longest[to] = std::max(longest[to], longest[at] + 1);
            if (--waits[to] == 0)
                ready.push(to);
        }
    }
    std::printf("%d %d\n", done, *std::max_element(longest.begin(), longest.end()));
}
