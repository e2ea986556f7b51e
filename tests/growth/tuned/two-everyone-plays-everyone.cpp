// time: n^2 * m
// space: n * m
// line: for (size_t round or points += 
// gen: grid {n} {m}
// why: each two of n players are compared in all m rounds
#include <iostream>
#include <vector>

typedef std::vector<int> Player;

static int play(const Player &mine, const Player &theirs)
{
    int points = 0;
    for (size_t round = 0; round < mine.size(); round++)
        points += (mine[round] > theirs[round]) - (mine[round] < theirs[round]);
    return points;
}

int main()
{
    int n, m;
    std::cin >> n >> m;
    std::vector<Player> players(n, Player(m));
    for (auto &player : players)
        for (int &x : player)
            std::cin >> x;

    std::vector<int> wins(n);
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < i; j++) {
            int points = play(players[i], players[j]);
            if (points > 0)
                wins[i]++;
            else if (points < 0)
                wins[j]++;
        }
    }
    int first = 0;
    long check = 0;
    for (int i = 0; i < n; i++) {
        check += (long)i * wins[i];
        if (wins[i] > wins[first])
            first = i;
    }
    std::cout << "player " << first << " won " << wins[first] << " games; " << check << '\n';
}
