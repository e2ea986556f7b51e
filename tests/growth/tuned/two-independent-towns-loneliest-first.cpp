// time: e log v
// space: v + e
// line: waiting.erase({links[other] or waiting.emplace(--links
// gen: graph {v} {e}
// why: each road moves one town in the ordered set of those that wait, when the first of its ends
// why: leaves: out of a tree and into it again, log v steps each
// Picks towns no two of which are joined: always one with the fewest roads to towns not yet left.
#include <cstdio>
#include <set>
#include <utility>
#include <vector>

struct Map {
    std::vector<std::vector<int>> roads;
    std::vector<int> links;
    std::vector<bool> out;
    std::set<std::pair<int, int>> waiting;

    explicit Map(int towns) : roads(towns), links(towns), out(towns) {}

    void drop(int town)
    {
        waiting.erase({links[town], town});
        out[town] = true;
        for (const int other : roads[town]) {
            if (out[other])
                continue;
            waiting.erase({links[other], other});
            waiting.emplace(--links[other], other);
        }
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
    const int v = read_number(), e = read_number();
    Map map(v);
    for (int road = 0; road < e; road++) {
        const int from = read_number(), to = read_number();
        read_number(); // the toll
        if (from == to)
            continue;
        map.roads[from].push_back(to);
        map.roads[to].push_back(from);
    }
    for (int town = 0; town < v; town++) {
        map.links[town] = static_cast<int>(map.roads[town].size());
        map.waiting.emplace(map.links[town], town);
    }
    int picked = 0;
    while (!map.waiting.empty()) {
        const int town = map.waiting.begin()->second;
        picked++;
        map.drop(town);
        for (const int other : map.roads[town])
            if (!map.out[other])
                map.drop(other);
    }
    std::printf("%d of %d towns\n", picked, v);
}
