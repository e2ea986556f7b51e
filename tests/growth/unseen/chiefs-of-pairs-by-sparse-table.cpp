// time: n log n
// space: n log n
// line: for (int i or row[i] or static const Chief or std::vector<Chief> row(
// gen: size {n}
// why: a row of n lowest places for each of log n widths; each question looks at two
// Who is the nearest chief of both? Asked of many pairs in a tree, by the
// order of a walk through it.
#include <algorithm>
#include <bit>
#include <cstdio>
#include <vector>

struct Chief {
    int depth = 0, who = 0;
};

class Firm {
    std::vector<int> place;
    std::vector<std::vector<Chief>> lowest; // the highest chief of those who stand on 2^k places

    static const Chief &higher(const Chief &a, const Chief &b) { return b.depth < a.depth ? b : a; }

public:
    explicit Firm(const std::vector<int> &chief) : place(chief.size()), lowest(1)
    {
        const int n = static_cast<int>(chief.size());
        std::vector<int> free(n, 1);
        for (int v = n - 1; v > 0; v--)
            free[chief[v]] += free[v];
        lowest[0].resize(n);
        std::vector<int> depth(n);
        for (int v = 1, size; v < n; v++) {
            size = free[v];
            place[v] = place[chief[v]] + free[chief[v]] - size;
            free[chief[v]] -= size;
            depth[v] = depth[chief[v]] + 1;
            lowest[0][place[v]] = {depth[v] - 1, chief[v]};
        }
        for (int width = 1; 2 * width <= n; width *= 2) {
            const std::vector<Chief> &half = lowest.back();
            std::vector<Chief> row(n - 2 * width + 1);
            for (int i = 0; i + 2 * width <= n; i++)
                row[i] = higher(half[i], half[i + width]);
            lowest.push_back(std::move(row));
        }
    }

    // Everybody is a chief of himself.
    int common(int u, int v) const
    {
        const auto [from, to] = std::minmax({place[u], place[v]});
        if (from == to)
            return u;
        const int k = std::bit_width(static_cast<unsigned>(to - from)) - 1;
        return higher(lowest[k][from + 1], lowest[k][to + 1 - (1 << k)]).who;
    }
};

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    std::vector<int> chief(n);
    unsigned luck = 7;
    for (int v = 1; v < n; v++) {
        luck = luck * 1103515245 + 12345;
        chief[v] = (luck >> 4) % v;
    }
    const Firm firm(chief);
    long sum = 0;
    for (int v = 0; v < n; v += 8)
        sum += firm.common(v, (v * 7l + 3) % n);
    std::printf("%ld\n", sum);
}
