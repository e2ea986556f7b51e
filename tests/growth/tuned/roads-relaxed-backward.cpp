// time: n^2
// space: n
// line: for (int i = m - 1 or if (way[from[i]]
// gen: path {n}
// why: the roads are gone through against the way, so each of n rounds reaches one town more
#include <iostream>
#include <vector>

// Shortest ways from town 0 after Bellman and Ford, until a round changes nothing.
int main()
{
    const long long far = 1000000000000;
    int n, m;
    std::cin >> n >> m;
    std::vector<int> from(m), to(m), length(m);
    for (int i = 0; i < m; i++)
        std::cin >> from[i] >> to[i] >> length[i];
    std::vector<long long> way(n, far);
    way[0] = 0;
    int rounds = 0;
    bool changed;
    do {
        changed = false;
        rounds++;
        for (int i = m - 1; i >= 0; i--) {
            if (way[from[i]] + length[i] < way[to[i]]) {
                way[to[i]] = way[from[i]] + length[i];
                changed = true;
            }
        }
    } while (changed);
    long long sum = 0;
    for (long long w : way)
        sum += w;
    std::cout << rounds << " rounds, " << sum << '\n';
}
