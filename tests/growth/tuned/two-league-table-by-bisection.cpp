// time: m log n
// space: n
// line: return score[other] or std::partition_point
// gen: keys {n} {m}
// why: each of m goals finds the first and the last team with as many points by halving a table
// why: of n teams
// A league table is kept in order: who scores changes places with the first of equal points.
#include <algorithm>
#include <cstdio>
#include <numeric>
#include <utility>
#include <vector>

class League {
    std::vector<int> score, place, table;

public:
    long left_behind = 0; // teams with as many points as who scored, of all goals

    explicit League(int teams) : score(teams), place(teams), table(teams)
    {
        std::iota(place.begin(), place.end(), 0);
        std::iota(table.begin(), table.end(), 0);
    }

    // Says on which place the team is after its goal.
    int goal(int team)
    {
        const int points = score[team];
        const auto first = std::partition_point(table.begin(), table.end(), [&](int other) {
            return score[other] > points;
        });
        const auto last = std::partition_point(first, table.end(), [&](int other) {
            return score[other] >= points;
        });
        left_behind += last - first - 1;
        const int to = static_cast<int>(first - table.begin()), other = *first;
        std::swap(table[to], table[place[team]]);
        place[other] = std::exchange(place[team], to);
        score[team]++;
        return to;
    }

    int leader() const { return table.front(); }
    int best() const { return score[table.front()]; }
};

static int read_number()
{
    int value = 0;
    for (int c; (c = getchar_unlocked()) >= '0';)
        value = value * 10 + (c - '0');
    return value;
}

int main()
{
    const int n = read_number(), m = read_number();
    League league(n);
    long places = 0;
    for (int i = 0; i < m; i++)
        places += league.goal(read_number());
    std::printf("team %d leads with %d goals, %ld, %ld\n", league.leader(), league.best(), places,
                league.left_behind);
}
