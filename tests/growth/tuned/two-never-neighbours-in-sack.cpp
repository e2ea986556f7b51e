// time: n * w
// space: w
// line: for (int room or std::max(best or now[room] or long best or if (room >=
// gen: knapsack {n} {w}
// why: for each of n things the table of w + 1 rooms is filled; three such tables are kept
#include <algorithm>
#include <iostream>
#include <vector>

// Things stand in a row on a shelf. A thief fills a sack, but never takes two that stand side by
// side, for that would be noticed. The most valuable sack.

using Table = std::vector<long>;

static void consider(int weight, int value, const Table &before, const Table &last, Table &now)
{
    const int rooms = now.size();
    for (int room = 0; room < rooms; room++) {
        long best = last[room];
        if (room >= weight)
            best = std::max(best, before[room - weight] + value);
        now[room] = best;
    }
}

int main()
{
    int n, w;
    std::cin >> n >> w;
    // Up to the last but one thing, up to the last one, and up to this one.
    Table before(w + 1, 0), last(w + 1, 0), now(w + 1, 0);
    while (n-- > 0) {
        int weight, value;
        std::cin >> weight >> value;
        consider(weight, value, before, last, now);
        before.swap(last);
        last.swap(now);
    }
    std::cout << last[w] << '\n';
}
