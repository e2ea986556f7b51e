// time: n^2 log n
// space: n
// line: for (int node or if (rivers[loser or std::swap(winner
// gen: size {n}
// why: n rivers bring n logs each; for each of them one match on each of log n levels is played
// Logs drift down n rivers, n on each, and are numbered as they come: a tree of
// losers knows the next.
#include <climits>
#include <cstdio>
#include <utility>
#include <vector>

class River {
    unsigned luck;
    int left;

public:
    long time = 0;

    River(unsigned seed, int logs) : luck(seed * 2654435761u + 1), left(logs) { next(); }

    void next()
    {
        if (left-- == 0) {
            time = LONG_MAX;
            return;
        }
        luck = luck * 1664525 + 1013904223;
        time += luck >> 16;
    }
};

class Losers {
    int n;
    std::vector<River> rivers;
    std::vector<int> loser; // of the match at each inner node; at 0 the winner

    int play(int node)
    {
        if (node >= n)
            return node - n;
        int first = play(2 * node), second = play(2 * node + 1);
        if (rivers[second].time < rivers[first].time)
            std::swap(first, second);
        loser[node] = second;
        return first;
    }

public:
    explicit Losers(int count) : n(count), loser(count)
    {
        for (int i = 0; i < n; i++)
            rivers.emplace_back(i, n);
        loser[0] = play(1);
    }

    long take()
    {
        int winner = loser[0];
        const long time = rivers[winner].time;
        rivers[winner].next();
        for (int node = (winner + n) / 2; node > 0; node /= 2)
            if (rivers[loser[node]].time < rivers[winner].time)
                std::swap(winner, loser[node]);
        loser[0] = winner;
        return time;
    }
};

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    Losers losers(n);
    unsigned long sum = 0;
    for (long number = 1; number <= static_cast<long>(n) * n; number++)
        sum += number * losers.take();
    std::printf("%lu\n", sum);
}
