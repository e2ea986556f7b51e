// time: n
// space: n
// line: scanf("%d %d %d" or push_back or for (int there or if (hops[there]
// gen: graph {n}
// why: a breadth-first search over n vertices and 2 n edges, each looked at from both its ends
#include <cstdio>
#include <queue>
#include <vector>

// In how many ways does one come from town 0 to each other town with the fewest hops?

struct Map {
    std::vector<std::vector<int>> near;

    explicit Map(int n) : near(n) {}

    void connect(int u, int v)
    {
        near[u].push_back(v);
        near[v].push_back(u);
    }
};

int main()
{
    const int prime = 998244353;
    int n, m, u, v, w;
    if (std::scanf("%d %d", &n, &m) != 2)
        return 1;
    Map map(n);
    while (m-- > 0 && std::scanf("%d %d %d", &u, &v, &w) == 3)
        map.connect(u, v);

    std::vector<int> hops(n, -1), ways(n, 0);
    std::queue<int> open;
    hops[0] = 0;
    ways[0] = 1;
    open.push(0);
    long sum = 0;
    while (!open.empty()) {
        const int here = open.front();
        open.pop();
        sum = (sum + static_cast<long>(ways[here]) * (hops[here] + 1)) % prime;
        for (int there : map.near[here]) {
            if (hops[there] < 0) {
                hops[there] = hops[here] + 1;
                open.push(there);
            }
            if (hops[there] == hops[here] + 1)
                ways[there] = (ways[there] + ways[here]) % prime;
        }
    }
    std::printf("%ld\n", sum);
}
