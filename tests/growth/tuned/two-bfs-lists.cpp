// time: v + e or e
// space: v + e or e
// line: -
// gen: graph {v} {e}
// why: each vertex and each end of an edge once
#include <cstdio>
#include <queue>
#include <vector>
int main()
{
    int v, e, a, b, w;
    long sum = 0;
    scanf("%d %d", &v, &e);
    std::vector<std::vector<int>> to(v);
    for (int i = 0; i < e; i++) {
        scanf("%d %d %d", &a, &b, &w);
        to[a].push_back(b);
        to[b].push_back(a);
    }
    std::vector<int> far(v, -1);
    std::queue<int> next;
    next.push(0);
    far[0] = 0;
    while (!next.empty()) {
        int at = next.front();
        next.pop();
        sum += far[at];
        for (int other : to[at]) {
            if (far[other] >= 0)
                continue;
            far[other] = far[at] + 1;
            next.push(other);
        }
    }
    printf("%ld\n", sum);
}
