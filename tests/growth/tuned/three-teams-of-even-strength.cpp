// time: 2^n
// space: n or 1
// line: void place or if (player == strength or for (long &team or team +=
// line: place(player + 1) or team -=
// line: std::minmax or best = std::min or return;
// gen: numbers {n}
// sizes: 3..14
// why: each player but the first is put into each of three teams: 3^(n - 1) ways to the end
// Parts players into three teams; how little may the strongest and the weakest team differ?
#include <algorithm>
#include <array>
#include <iostream>
#include <iterator>
#include <limits>
#include <utility>
#include <vector>

class Parting {
    std::vector<long> strength;
    std::array<long, 3> teams{};

    void place(std::vector<long>::const_iterator player)
    {
        if (player == strength.end()) {
            const auto [weakest, strongest] = std::minmax({teams[0], teams[1], teams[2]});
            best = std::min(best, strongest - weakest);
            return;
        }
        for (long &team : teams) {
            team += *player;
            place(player + 1);
            team -= *player;
        }
    }

public:
    long best = std::numeric_limits<long>::max();

    explicit Parting(std::vector<long> players) : strength(std::move(players))
    {
        teams[0] = strength.front();
        place(strength.begin() + 1);
    }
};

int main()
{
    int n;
    std::cin >> n;
    const Parting parting({std::istream_iterator<long>(std::cin), {}});
    std::cout << parting.best << '\n';
}
