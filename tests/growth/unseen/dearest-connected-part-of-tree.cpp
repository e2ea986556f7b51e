// time: n
// space: n
// line: static or int value or for (int or value = or return value or void add or parent[
// line: best[v] = or for (std or most = std or if (v > or luck = luck
// gen: parents {n}
// why: each vertex is read once and hands its best part to its parent once
// Each farm in a tree of farms earns or loses money. Which farms that hang together earn most?
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <vector>

static int read_number()
{
    int value = 0;
    for (int c; (c = getchar_unlocked()) >= '0';)
        value = value * 10 + (c - '0');
    return value;
}

class Farms {
    std::vector<int> parent;
    std::vector<long> best;

public:
    explicit Farms(int n) : parent(n), best(n) {}

    void add(int v, int above, long earns)
    {
        parent[v] = above;
        best[v] = earns;
    }

    // best[v]: the most that a part earns whose highest farm is v.
    long dearest_part()
    {
        long most = best[0];
        for (std::size_t v = best.size(); v-- > 0;) {
            most = std::max(most, best[v]);
            if (v > 0 && best[v] > 0)
                best[parent[v]] += best[v];
        }
        return most;
    }
};

int main()
{
    const int n = read_number();
    std::uint32_t luck = 2024;
    Farms farms(n);
    for (int v = 0; v < n; v++) {
        luck = luck * 1664525 + 1013904223;
        farms.add(v, v > 0 ? read_number() : 0, static_cast<long>(luck >> 24) - 140);
    }
    std::printf("%ld\n", farms.dearest_part());
}
