// time: n log n + q log n
// space: n
// line: for (int i = place or sums[i] += or sum += sums[i]
// gen: questions {n} {q}
// why: a department is a range of a Fenwick tree; n pays are put in, q raises and questions follow
#include <cstdio>
#include <vector>

class Fenwick {
    std::vector<long> sums;

public:
    explicit Fenwick(int size) : sums(size + 1) {}

    void add(int place, long what)
    {
        for (int i = place + 1; i < (int)sums.size(); i += i & -i)
            sums[i] += what;
    }

    long before(int place) const
    {
        long sum = 0;
        for (int i = place; i > 0; i -= i & -i)
            sum += sums[i];
        return sum;
    }
};

int main()
{
    int n, q;
    std::scanf("%d %d", &n, &q);
    std::vector<int> boss(n), pay(n), people(n, 1), enter(n), next(n);
    for (int i = 0; i < n; i++) {
        std::scanf("%d", &pay[i]);
        boss[i] = i > 0 ? pay[i] % i : -1;
    }
    // bosses come before those they lead
    for (int i = n - 1; i > 0; i--)
        people[boss[i]] += people[i];
    next[0] = 1;
    for (int i = 1; i < n; i++) {
        enter[i] = next[boss[i]];
        next[boss[i]] += people[i];
        next[i] = enter[i] + 1;
    }

    Fenwick tree(n);
    for (int i = 0; i < n; i++)
        tree.add(enter[i], pay[i]);
    long result = 0;
    for (int i = 0; i < q; i++) {
        int a, b;
        std::scanf("%d %d", &a, &b);
        if (i % 2 == 0)
            tree.add(enter[b], a % 100);
        else
            result ^= tree.before(enter[a] + people[a]) - tree.before(enter[a]);
    }
    std::printf("%ld\n", result);
}
