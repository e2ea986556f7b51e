// time: n
// space: n
// line: -
// gen: path {n}
// why: the roads come in the order of the way, so the second round finds nothing more to do
#include <iostream>
#include <vector>

struct Road {
    int from, to, length;
};

// Shortest ways from town 0 after Bellman and Ford, until a round changes nothing.
int main()
{
    const long long far = 1000000000000;
    int n, m;
    std::cin >> n >> m;
    std::vector<Road> roads(m);
    for (Road &r : roads)
        std::cin >> r.from >> r.to >> r.length;
    std::vector<long long> way(n, far);
    way[0] = 0;
    int rounds = 0;
    bool changed = true;
    while (changed) {
        changed = false;
        rounds++;
        for (const Road &r : roads) {
            if (way[r.from] + r.length < way[r.to]) {
                way[r.to] = way[r.from] + r.length;
                changed = true;
            }
        }
    }
    long long sum = 0;
    for (long long w : way)
        sum += w;
    std::cout << rounds << " rounds, " << sum << '\n';
}
