// time: v + e
// space: v + e
// line: static or int value or for (int or value = or return or const int a or tolls +=
// line: roads.push or first[ or for (std or const int t or if (t ! or over[t] = or order.
// line: if (over or continue or bridges + or label[ or luck = luck
// gen: graph {v} {e}
// why: a search along lists of roads, then each road outside of the tree and each vertex once
// Roads outside of a spanning tree get random labels, and the tree's roads the xor of all that pass
// over them: bridges are those without any.
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

struct Road {
    int to, next;
};

int main()
{
    const int v = read_number(), e = read_number();
    long tolls = 0;
    std::vector<Road> roads;
    std::vector<int> first(v, -1), over(v, -1), order{0};
    roads.reserve(2 * e);
    for (int i = 0; i < e; i++) {
        const int a = read_number(), b = read_number();
        tolls += read_number();
        roads.push_back({b, first[a]});
        first[a] = 2 * i;
        roads.push_back({a, first[b]});
        first[b] = 2 * i + 1;
    }
    // over[t]: the road by which town t was found.
    for (std::size_t i = 0; i < order.size(); i++)
        for (int r = first[order[i]]; r >= 0; r = roads[r].next) {
            const int t = roads[r].to;
            if (t != 0 && over[t] < 0) {
                over[t] = r;
                order.push_back(t);
            }
        }
    std::uint64_t luck = 1;
    std::vector<std::uint64_t> label(v);
    for (int i = 0; i < e; i++) {
        const int a = roads[2 * i + 1].to, b = roads[2 * i].to;
        if (over[a] == 2 * i + 1 || over[b] == 2 * i)
            continue;
        luck = luck * 6364136223846793005ul + 1442695040888963407ul;
        label[a] ^= luck;
        label[b] ^= luck;
    }
    int bridges = 0;
    for (std::size_t i = order.size() - 1; i > 0; i--) {
        const int t = order[i];
        bridges += label[t] == 0;
        label[roads[over[t] ^ 1].to] ^= label[t];
    }
    std::printf("%d bridges, tolls %ld\n", bridges, tolls);
}
