// time: n log n
// space: n
// line: for (; place or join( or if (other.length or into.ways or into = other
// gen: permutation {n}
// why: a walk through log n fields of a Fenwick tree to ask and one to tell, for each number
// How many rising subsequences have the greatest length, modulo 1000000007?
#include <cstdio>
#include <vector>

struct Climbs {
    int length = 0;
    long ways = 0;
};

static void join(Climbs &into, const Climbs &other)
{
    if (other.length > into.length)
        into = other;
    else if (other.length == into.length)
        into.ways = (into.ways + other.ways) % 1000000007;
}

// A line of digits.
static int read_line()
{
    int value = 0;
    for (int c; (c = getchar_unlocked()) >= '0';)
        value = value * 10 + (c - '0');
    return value;
}

class BestBelow {
    std::vector<Climbs> tree;

public:
    explicit BestBelow(int n) : tree(n + 1) {}

    Climbs ask(int place) const
    {
        Climbs best;
        for (; place > 0; place -= place & -place)
            join(best, tree[place]);
        return best;
    }

    void tell(int place, const Climbs &climbs)
    {
        for (; place < static_cast<int>(tree.size()); place += place & -place)
            join(tree[place], climbs);
    }
};

int main()
{
    const int n = read_line();
    BestBelow best(n);
    for (int i = 0; i < n; i++) {
        const int height = read_line();
        Climbs climbs = best.ask(height);
        if (climbs.length == 0)
            climbs.ways = 1;
        climbs.length++;
        best.tell(height + 1, climbs);
    }
    const Climbs all = best.ask(n);
    std::printf("%ld of length %d\n", all.ways, all.length);
}
