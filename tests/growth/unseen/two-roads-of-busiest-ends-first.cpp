// time: e log e
// space: v + e
// line: roads.pop() or bool operator() or int a_busy = or int b_busy = or if (a_busy !=
// line: return a_busy or int a_calm = or int b_calm = or if (a_calm != or return a_calm
// line: return a.length
// gen: graph {v} {e}
// why: e roads are put into a heap and taken out, with log e comparisons each
// Roads are given away to repair crews, those with the busiest ends first; a town takes part once.
#include <algorithm>
#include <cstdio>
#include <queue>
#include <vector>

static std::vector<int> degree;

struct Road {
    int from, to, length;
};

struct LessBusy {
    bool operator()(const Road &a, const Road &b) const
    {
        const int a_busy = std::max(degree[a.from], degree[a.to]);
        const int b_busy = std::max(degree[b.from], degree[b.to]);
        if (a_busy != b_busy)
            return a_busy < b_busy;
        const int a_calm = std::min(degree[a.from], degree[a.to]);
        const int b_calm = std::min(degree[b.from], degree[b.to]);
        if (a_calm != b_calm)
            return a_calm < b_calm;
        return a.length > b.length;
    }
};

static int read_number()
{
    int value = 0;
    for (int c; (c = getchar_unlocked()) >= '0';)
        value = value * 10 + (c - '0');
    return value;
}

int main()
{
    const int v = read_number();
    const int e = read_number();
    std::vector<Road> all(e);
    degree.resize(v);
    for (Road &road : all) {
        road.from = read_number();
        road.to = read_number();
        road.length = read_number();
        degree[road.from]++;
        degree[road.to]++;
    }
    std::priority_queue<Road, std::vector<Road>, LessBusy> roads(LessBusy(), std::move(all));
    std::vector<char> taken(v, 0);
    long crews = 0, length = 0;
    while (!roads.empty()) {
        const Road road = roads.top();
        roads.pop();
        if (taken[road.from] || taken[road.to])
            continue;
        taken[road.from] = taken[road.to] = 1;
        crews++;
        length = (length * 7 + road.length) % 1000003;
    }
    std::printf("%ld crews, %ld\n", crews, length);
}
