// time: n^2
// space: n
// line: for (std::size_t i or if (groups[i or groups.erase
// gen: numbers {n}
// why: n - 1 times all groups are scanned for the closest two, and erase moves those behind
// Towns on a road are joined, the closest two first, and the new one lies between by its size.
#include <algorithm>
#include <iostream>
#include <vector>

struct Group {
    double at;
    int towns;
};

static std::size_t closest(const std::vector<Group> &groups)
{
    std::size_t best = 1;
    for (std::size_t i = 2; i < groups.size(); i++)
        if (groups[i].at - groups[i - 1].at < groups[best].at - groups[best - 1].at)
            best = i;
    return best;
}

int main()
{
    int n, x;
    std::cin >> n;
    std::vector<Group> groups;
    for (int i = 0; i < n && std::cin >> x; i++)
        groups.push_back({static_cast<double>(x), 1});
    std::sort(groups.begin(), groups.end(),
              [](const Group &a, const Group &b) { return a.at < b.at; });
    double way = 0;
    while (groups.size() > 1) {
        const std::size_t right = closest(groups);
        Group &a = groups[right - 1];
        const Group b = groups[right];
        way += b.at - a.at;
        a.at = (a.at * a.towns + b.at * b.towns) / (a.towns + b.towns);
        a.towns += b.towns;
        groups.erase(groups.begin() + static_cast<long>(right));
    }
    std::cout << "all " << groups[0].towns << " towns at " << groups[0].at << ", ways " << way
              << '\n';
}
