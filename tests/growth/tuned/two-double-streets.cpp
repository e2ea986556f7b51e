// time: e log e or e log v
// space: e or v + e
// line: streets[ or ++streets or std::minmax
// gen: graph {v} {e}
// why: each edge is looked up in a map of all different ones
#include <algorithm>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <utility>

int main()
{
    std::ios::sync_with_stdio(false);
    int v, e;
    std::string line;
    std::getline(std::cin, line);
    std::istringstream(line) >> v >> e;

    std::map<std::pair<int, int>, int> streets;
    int rounds = 0;
    for (int i = 0; i < e; i++) {
        int a, b, w;
        std::cin >> a >> b >> w;
        if (a == b) {
            rounds++;
            continue;
        }
        ++streets[std::minmax(a, b)];
    }

    int doubled = 0, most = 0;
    std::pair<int, int> where;
    for (const auto &[ends, count] : streets) {
        if (count > 1)
            doubled++;
        if (count > most) {
            most = count;
            where = ends;
        }
    }
    std::cout << streets.size() << " streets, " << doubled << " several times, " << rounds
              << " round ones; " << most << " from " << where.first << " to " << where.second
              << '\n';
}
