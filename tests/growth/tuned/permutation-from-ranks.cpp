// time: n log^2 n
// space: n
// line: sum += tree[i] or for (; i > 0; i -= i & -i)
// gen: permutation {n}
// why: n binary searches of log n steps, and each step asks a Fenwick tree for a sum of log n terms
#include <cstdio>
#include <vector>

class Fenwick {
    std::vector<int> tree;

public:
    explicit Fenwick(int n) : tree(n + 1) {}

    void add(int i, int delta)
    {
        for (; i < (int)tree.size(); i += i & -i)
            tree[i] += delta;
    }

    int prefix(int i) const
    {
        int sum = 0;
        for (; i > 0; i -= i & -i)
            sum += tree[i];
        return sum;
    }
};

int main()
{
    int n;
    if (scanf("%d", &n) != 1)
        return 1;
    Fenwick free_places(n);
    for (int i = 1; i <= n; i++)
        free_places.add(i, 1);

    unsigned long long hash = 0;
    for (int left = n; left > 0; left--) {
        int rank;
        if (scanf("%d", &rank) != 1)
            return 1;
        int wanted = rank % left + 1;
        int low = 1, high = n;
        while (low < high) {
            int middle = (low + high) / 2;
            if (free_places.prefix(middle) >= wanted)
                high = middle;
            else
                low = middle + 1;
        }
        free_places.add(low, -1);
        hash = hash * 31 + low;
    }
    printf("%llu\n", hash);
}
