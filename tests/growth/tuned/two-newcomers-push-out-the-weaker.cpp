// time: n log n + m log n
// space: n
// line: players.insert(std::move or players.lower_bound
// gen: lists {n} {m}
// why: a tree of n players always: n are put in, then m times two are found in it, one of them is
// why: taken out and another put in, all of them ways of log n steps
#include <cstdio>
#include <iterator>
#include <set>
#include <utility>

// A club has n places. Each of m newcomers pushes out the strongest of those weaker than himself;
// where nobody is weaker, the strongest of all leaves for a better club. A newcomer trains with the
// weakest of those who are at least half as strong.

static int next_number()
{
    static char buffer[2048];
    static std::size_t at = 0, end = 0;
    int value = 0;
    for (;;) {
        if (at == end) {
            end = std::fread(buffer, 1, sizeof buffer, stdin);
            at = 0;
            if (end == 0)
                return value;
        }
        const char c = buffer[at++];
        if (c < '0')
            return value;
        value = value * 10 + (c - '0');
    }
}

int main()
{
    const int n = next_number();
    const int newcomers = next_number();
    std::multiset<int> players;
    for (int i = 0; i < n; i++)
        players.insert(next_number());

    long pushed = 0, left = 0, partners = 0;
    for (int i = 0; i < newcomers; i++) {
        const int strength = next_number();
        auto partner = players.lower_bound(strength / 2);
        if (partner != players.end())
            partners += *partner;
        auto place = players.lower_bound(strength);
        const bool nobody_weaker = place == players.begin();
        if (nobody_weaker)
            place = players.end();
        auto player = players.extract(std::prev(place));
        (nobody_weaker ? left : pushed) += player.value();
        player.value() = strength;
        players.insert(std::move(player));
    }
    std::printf("%ld pushed out, %ld left, %ld\n", pushed, left, partners);
    std::printf("%d to %d stay\n", *players.begin(), *players.rbegin());
}
