// time: n^4
// space: n
// line: for (std::size_t l or if (crosses( or crossings++ or static bool crosses or return left_of(
// line: if (k == j or static bool left_of or return (b.x or left_of(c, d
// gen: points {n}
// why: each of n^2 / 2 roads is held against each road that begins later: n^4 / 8 pairs or so
// Straight roads join all towns with each other: how many crossings are there outside of towns?
#include <cstdio>
#include <vector>

struct Town {
    long x, y;
};

static bool left_of(const Town &a, const Town &b, const Town &c)
{
    return (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x);
}

static bool crosses(const Town &a, const Town &b, const Town &c, const Town &d)
{
    return left_of(a, b, c) != left_of(a, b, d) &&
           left_of(c, d, a) != left_of(c, d, b);
}

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    std::vector<Town> towns(n);
    for (Town &town : towns)
        if (std::scanf("%ld %ld", &town.x, &town.y) != 2)
            return 1;

    long crossings = 0;
    for (std::size_t i = 0; i < towns.size(); i++)
        for (std::size_t j = i + 1; j < towns.size(); j++)
            for (std::size_t k = i + 1; k < towns.size(); k++)
                for (std::size_t l = k + 1; l < towns.size(); l++) {
                    if (k == j || l == j)
                        continue;
                    if (crosses(towns[i], towns[j], towns[k], towns[l]))
                        crossings++;
                }
    std::printf("%ld crossings\n", crossings);
}
