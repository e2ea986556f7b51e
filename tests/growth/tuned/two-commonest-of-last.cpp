// time: m log k
// space: k
// line: for (int field = ( or const int left or const bool or winners[field] = (
// gen: keys {k} {m}
// why: each of m keys changes two counts among those of the last k, and each change plays the log k
// why: matches up to the winner of a tournament anew
// Which key was the most common one of the last k (the greatest of these), at each moment?
#include <cstdio>
#include <queue>
#include <vector>

class Tournament {
    int players;
    std::vector<int> counts, winners;

public:
    // Player x stands in field players + x; field f is won by one of fields 2 f and 2 f + 1.
    explicit Tournament(int players) : players(players), counts(players, 0), winners(2 * players)
    {
        for (int field = 2 * players - 1; field > 0; field--)
            winners[field] = field >= players ? field - players : winners[2 * field];
    }

    void change(int player, int by)
    {
        counts[player] += by;
        for (int field = (players + player) / 2; field > 0; field /= 2) {
            const int left = winners[2 * field], right = winners[2 * field + 1];
            const bool tie = counts[left] == counts[right];
            winners[field] = (tie ? left > right : counts[left] > counts[right]) ? left : right;
        }
    }

    int winner() const { return winners[1]; }
};

// The digits up to the next blank or end of line.
static int read_number()
{
    int value = 0, c;
    while ((c = getchar_unlocked()) >= '0')
        value = value * 10 + (c - '0');
    return value;
}

int main()
{
    const int k = read_number(), m = read_number();
    long mixed = 0;
    Tournament tournament(k);
    std::queue<int> window;
    for (int i = 0; i < m; i++) {
        const int key = read_number();
        window.push(key);
        tournament.change(key, 1);
        if (i >= k) {
            tournament.change(window.front(), -1);
            window.pop();
        }
        mixed = (mixed * 31 + tournament.winner()) % 1000000007;
    }
    std::printf("%ld\n", mixed);
}
