// time: n + m log n
// space: n
// line: long at or long sum( or void add or tree[node or void lower or add(2 *
// line: void pour(int node or if (to or return; or if (from or return add or const int middle
// line: lower( or pour(2
// gen: counts {n} {m}
// why: a tree over n fields is built; each of m loads goes into a range, by its log n nodes
// Each load of sand is poured on a range of fields as steps: 1, 2, 3, ...
// What lies on the first half?
#include <algorithm>
#include <cstdio>
#include <vector>

// first, first + by, first + 2 by, ...
struct Steps {
    long first = 0, by = 0;

    long at(long i) const { return first + i * by; }
    long sum(long count) const { return count * first + by * (count * (count - 1) / 2); }
};

class Fields {
    struct Node {
        unsigned long sum = 0;
        Steps waiting;
    };
    std::vector<Node> tree;
    int width;

    void add(int node, int size, const Steps &steps)
    {
        tree[node].sum += steps.sum(size);
        tree[node].waiting.first += steps.first;
        tree[node].waiting.by += steps.by;
    }

    void lower(int node, int left, int right)
    {
        const Steps steps = tree[node].waiting;
        add(2 * node, left, steps);
        add(2 * node + 1, right, {steps.at(left), steps.by});
        tree[node].waiting = {};
    }

    void pour(int node, int low, int high, int from, int to)
    {
        if (to <= low || high <= from)
            return;
        if (from <= low && high <= to)
            return add(node, high - low, {low - from + 1, 1});
        const int middle = (low + high) / 2;
        lower(node, middle - low, high - middle);
        pour(2 * node, low, middle, from, to);
        pour(2 * node + 1, middle, high, from, to);
        tree[node].sum = tree[2 * node].sum + tree[2 * node + 1].sum;
    }

public:
    explicit Fields(int n) : tree(4 * n), width(n) {}

    void pour(int from, int to) { pour(1, 0, width, from, to); }
    unsigned long all() const { return tree[1].sum; }
    unsigned long first_half() { return width > 1 ? tree[2].sum : 0; }
};

int main()
{
    int n, m;
    if (std::scanf("%d %d", &n, &m) != 2)
        return 1;
    Fields fields(n);
    unsigned luck = 21;
    for (int i = 0; i < m; i++) {
        luck = luck * 1664525 + 1013904223;
        const int a = static_cast<int>((luck >> 6) % n);
        luck = luck * 1664525 + 1013904223;
        const int b = static_cast<int>((luck >> 6) % n);
        fields.pour(std::min(a, b), std::max(a, b) + 1);
    }
    std::printf("%lu of %lu\n", fields.first_half(), fields.all());
}
