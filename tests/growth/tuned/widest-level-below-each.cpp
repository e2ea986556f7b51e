// time: n
// space: n
// line: for (int v = 1 or std::cin >> boss or for (int v = n or levels[v].push_back
// line: auto &mine or auto &above or if (mine.size() or mine.swap or std::swap(widest
// line: for (std::size_t i or int &level or level += or widest[boss[v]] = or std::vector<int>()
// line: widest[v] = or sum += or if (v == 0
// gen: parents {n}
// why: levels of a child are added to those of its longer sister; each vertex is added up only once
// For each member of a family: which generation of his offspring is the most numerous?
#include <algorithm>
#include <iostream>
#include <vector>

int main()
{
    int n;
    std::cin >> n;
    std::vector<int> boss(n), widest(n, 0);
    // How many there are on each level below, the nearest level last.
    std::vector<std::vector<int>> levels(n);
    for (int v = 1; v < n; v++)
        std::cin >> boss[v];

    long sum = 0;
    for (int v = n - 1; v >= 0; v--) {
        levels[v].push_back(1);
        widest[v] = std::max(widest[v], 1);
        sum += widest[v];
        if (v == 0)
            break;
        auto &mine = levels[v];
        auto &above = levels[boss[v]];
        if (mine.size() > above.size()) {
            mine.swap(above);
            std::swap(widest[v], widest[boss[v]]);
        }
        for (std::size_t i = 1; i <= mine.size(); i++) {
            int &level = above[above.size() - i];
            level += mine[mine.size() - i];
            widest[boss[v]] = std::max(widest[boss[v]], level);
        }
        std::vector<int>().swap(mine);
    }
    std::cout << levels[0].size() << " levels, the widest of " << widest[0] << ", sum " << sum
              << '\n';
}
