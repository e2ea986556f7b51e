// time: n log n
// space: n
// line: void lower or if (tree or return; or tree[2 or tree[node or long highest( or if (to
// line: return 0 or if (from or lower( or const int middle or return std or highest(2 or void set
// line: set(2 *
// gen: size {n}
// why: each of n squares asks for the height of a range and sets it, in log n nodes each
// Squares of all widths fall on a street one by one, each onto the highest one it touches: how high
// is the heap at last?
#include <algorithm>
#include <cstdio>
#include <vector>

class Heights {
    struct Node {
        long highest = 0;
        long set = -1; // the height of all below, when it is one
    };
    std::vector<Node> tree;
    int width;

    void lower(int node)
    {
        if (tree[node].set < 0)
            return;
        tree[2 * node] = tree[2 * node + 1] = {tree[node].set, tree[node].set};
        tree[node].set = -1;
    }

    long highest(int node, int low, int high, int from, int to)
    {
        if (to <= low || high <= from)
            return 0;
        if (from <= low && high <= to)
            return tree[node].highest;
        lower(node);
        const int middle = (low + high) / 2;
        return std::max(highest(2 * node, low, middle, from, to),
                        highest(2 * node + 1, middle, high, from, to));
    }

    void set(int node, int low, int high, int from, int to, long height)
    {
        if (to <= low || high <= from)
            return;
        if (from <= low && high <= to) {
            tree[node] = {height, height};
            return;
        }
        lower(node);
        const int middle = (low + high) / 2;
        set(2 * node, low, middle, from, to, height);
        set(2 * node + 1, middle, high, from, to, height);
        tree[node].highest = std::max(tree[2 * node].highest, tree[2 * node + 1].highest);
    }

public:
    explicit Heights(int places) : tree(4 * places), width(places) {}

    void drop(int from, int to)
    {
        set(1, 0, width, from, to, highest(1, 0, width, from, to) + to - from);
    }

    long top() { return tree[1].highest; }
};

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    Heights street(n);
    unsigned luck = 5;
    for (int i = 0; i < n; i++) {
        luck = luck * 1664525 + 1013904223;
        const int from = static_cast<int>((luck >> 7) % n);
        street.drop(from, std::min(n, from + 1 + static_cast<int>((luck >> 3) % (n / 4 + 1))));
    }
    std::printf("%ld\n", street.top());
}
