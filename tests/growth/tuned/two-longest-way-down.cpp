// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: the answer for a place is kept, so each road is followed once
#include <algorithm>
#include <iostream>
#include <vector>

// Every road leads down from the greater number to the smaller one.
struct Hill {
    std::vector<std::vector<int>> down;
    std::vector<int> best;

    int longest(int at)
    {
        if (best[at] >= 0)
            return best[at];
        int most = 0;
        for (int to : down[at])
            most = std::max(most, longest(to) + 1);
        best[at] = most;
        return most;
    }
};

int main()
{
    int v, e;
    std::cin >> v >> e;
    Hill hill;
    hill.down.resize(v);
    hill.best.assign(v, -1);
    for (int i = 0; i < e; i++) {
        int a, b, length;
        std::cin >> a >> b >> length;
        if (a != b)
            hill.down[std::max(a, b)].push_back(std::min(a, b));
    }
    int most = 0;
    long long sum = 0;
    for (int at = 0; at < v; at++) {
        sum += hill.longest(at);
        most = std::max(most, hill.longest(at));
    }
    std::cout << most << " roads at most, " << sum << " together\n";
}
