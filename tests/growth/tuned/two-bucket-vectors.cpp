// time: n + m
// space: n + m
// line: -
// gen: keys {n} {m}
// why: m keys go into n buckets, and all buckets are walked once
#include <cstdio>
#include <vector>

class Buckets {
    std::vector<std::vector<int>> buckets;

public:
    explicit Buckets(int n) : buckets(n) {}
    void put(int key, int place) { buckets[key].push_back(place); }

    long long spread() const
    {
        long long sum = 0;
        for (const auto &bucket : buckets)
            for (std::size_t i = 1; i < bucket.size(); i++)
                sum += bucket[i] - bucket[i - 1];
        return sum;
    }
};

int main()
{
    int n, m;
    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    Buckets buckets(n);
    for (int i = 0; i < m; i++) {
        int key;
        if (scanf("%d", &key) != 1)
            return 1;
        buckets.put(key, i);
    }
    printf("%lld\n", buckets.spread());
}
