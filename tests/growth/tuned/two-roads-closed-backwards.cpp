// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: from the last road to the first, each joins two parts in all but constant time
#include <iostream>
#include <numeric>
#include <utility>
#include <vector>

class Parts {
    std::vector<int> parent, size;
    int count;

public:
    explicit Parts(int n) : parent(n), size(n, 1), count(n)
    {
        std::iota(parent.begin(), parent.end(), 0);
    }

    int leader(int a)
    {
        while (parent[a] != a)
            a = parent[a] = parent[parent[a]];
        return a;
    }

    void join(int a, int b)
    {
        a = leader(a);
        b = leader(b);
        if (a == b)
            return;
        if (size[a] < size[b])
            std::swap(a, b);
        parent[b] = a;
        size[a] += size[b];
        count--;
    }

    int how_many() const { return count; }
};

// The roads are closed one after the other: into how many parts is the land cut after each?
int main()
{
    std::ios::sync_with_stdio(false);
    int v, e;
    std::cin >> v >> e;
    std::vector<std::pair<int, int>> roads(e);
    for (auto &[from, to] : roads) {
        int length;
        std::cin >> from >> to >> length;
    }
    Parts parts(v);
    std::vector<int> after(e);
    for (int i = e - 1; i >= 0; i--) {
        after[i] = parts.how_many();
        parts.join(roads[i].first, roads[i].second);
    }
    long sum = 0;
    for (int i = 0; i < e; i++)
        sum += (long)after[i] * (i % 5 + 1);
    std::cout << parts.how_many() << ' ' << sum << '\n';
}
