// time: n log m
// space: n
// line: for (std or result.
// gen: counts {n} {m}
// why: for each of the log m digits of m, shuffles of n cards are put together twice
// A machine shuffles n cards always in the same way. How do they lie after m shuffles?
#include <cstdio>
#include <utility>
#include <vector>

class Shuffle {
    std::vector<int> from;

public:
    explicit Shuffle(int cards) : from(cards)
    {
        for (int i = 0; i < cards; i++)
            from[i] = i;
    }

    void exchange(int i, int j) { std::swap(from[i], from[j]); }

    // Puts into `result` what comes of this one and then another.
    void then(const Shuffle &other, Shuffle &result) const
    {
        for (std::size_t i = 0; i < from.size(); i++)
            result.from[i] = from[other.from[i]];
    }

    unsigned long mix() const
    {
        unsigned long sum = 0;
        for (int card : from)
            sum = sum * 5 + card;
        return sum;
    }
};

int main()
{
    int n, m;
    if (std::scanf("%d %d", &n, &m) != 2)
        return 1;
    Shuffle once(n), none(n), all(n), room(n);
    unsigned luck = 52;
    for (int i = n - 1; i > 0; i--) {
        luck = luck * 1664525 + 1013904223;
        once.exchange(i, static_cast<int>((luck >> 5) % (i + 1)));
    }
    for (int bit = 31 - __builtin_clz(m); bit >= 0; bit--) {
        all.then(all, room);
        room.then(m >> bit & 1 ? once : none, all);
    }
    std::printf("%lu\n", all.mix());
}
