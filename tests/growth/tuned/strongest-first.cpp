// time: n^2
// space: n
// line: max_element( or players.erase(
// gen: numbers {n}
// why: the largest of those that are left is looked for and erased n times
#include <algorithm>
#include <cstdio>
#include <vector>

int main()
{
    int n;
    if (scanf("%d", &n) != 1)
        return 1;
    std::vector<int> players(n);
    for (auto &strength : players)
        if (scanf("%d", &strength) != 1)
            return 1;

    unsigned hash = 0;
    for (int place = 1; !players.empty(); place++) {
        auto best = std::max_element(players.begin(), players.end());
        hash = hash * 31 + *best % 100 * place;
        players.erase(best);
    }
    printf("%u\n", hash);
}
