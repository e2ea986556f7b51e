// time: v^2 + e
// space: v
// line: std::replace
// gen: graph {v} {e}
// why: only the v - 1 meetings that join two circles go through all v people
#include <algorithm>
#include <iostream>
#include <numeric>
#include <vector>

int main()
{
    int v, e;
    std::cin >> v >> e;
    std::vector<int> circle(v);
    std::iota(circle.begin(), circle.end(), 0);
    int circles = v, known = 0;
    while (e-- > 0) {
        int a, b, days;
        std::cin >> a >> b >> days;
        if (circle[a] == circle[b]) {
            known++;
            continue;
        }
        int gone = circle[b];
        std::replace(circle.begin(), circle.end(), gone, circle[a]);
        circles--;
    }
    std::cout << circles << " circles, " << known << " knew each other\n";
}
