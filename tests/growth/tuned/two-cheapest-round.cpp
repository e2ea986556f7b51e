// time: v * e or v * e + v^2
// space: v^2 or v^2 + e
// line: for (const Road &r or now[r.to] = std::min
// gen: graph {v} {e}
// why: all e roads are gone through for each number of roads up to v; a row of v is kept for each
#include <algorithm>
#include <iostream>
#include <vector>

struct Road {
    int from, to;
    long length;
};

// The round trip whose roads are the shortest on average, after Karp.
int main()
{
    const long far = 1000000000000000;
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int v, e;
    std::cin >> v >> e;
    std::vector<Road> roads(e);
    for (Road &r : roads)
        std::cin >> r.from >> r.to >> r.length;
    std::vector<std::vector<long>> way(v + 1, std::vector<long>(v, far));
    way[0][0] = 0;
    for (int count = 1; count <= v; count++) {
        const std::vector<long> &before = way[count - 1];
        std::vector<long> &now = way[count];
        for (const Road &r : roads)
            now[r.to] = std::min(now[r.to], before[r.from] + r.length);
    }
    double best = far;
    for (int town = 0; town < v; town++) {
        if (way[v][town] >= far)
            continue;
        double worst = 0;
        for (int count = 0; count < v; count++)
            if (way[count][town] < far)
                worst = std::max(worst, double(way[v][town] - way[count][town]) / (v - count));
        best = std::min(best, worst);
    }
    if (best < far)
        std::cout << best << '\n';
    else
        std::cout << "no round trip\n";
}
