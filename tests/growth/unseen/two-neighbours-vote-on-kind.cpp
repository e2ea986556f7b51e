// time: n * m
// space: n
// line: for (const or const int x or const int square or if (square or continue
// gen: counts {n} {m}
// why: each of m flowers is compared with all n known ones; the three nearest are kept
// Of m flowers, each is said to be of the kind that most of its three nearest known ones are of:
// how many are of the first kind?
#include <array>
#include <cstdint>
#include <cstdio>
#include <utility>
#include <vector>

struct Flower {
    int length, width;
    bool first_kind;
};

class Garden {
    std::vector<Flower> known;
    std::uint32_t luck = 1936;

    int draw()
    {
        luck = luck * 1664525 + 1013904223;
        return static_cast<int>(luck >> 18);
    }

public:
    explicit Garden(int n)
    {
        known.reserve(n);
        while (n-- > 0) {
            const Flower flower = pick();
            known.push_back(flower);
        }
    }

    Flower pick()
    {
        const int length = draw(), width = draw();
        return {length, width, length + draw() / 4 > width};
    }

    bool vote(const Flower &flower) const
    {
        std::array<std::pair<int, bool>, 3> nearest;
        nearest.fill({2000000000, false});
        for (const Flower &other : known) {
            const int x = flower.length - other.length, y = flower.width - other.width;
            const int square = x * x + y * y;
            if (square >= nearest[2].first)
                continue;
            nearest[2] = {square, other.first_kind};
            for (int i = 2; i > 0 && nearest[i].first < nearest[i - 1].first; i--)
                std::swap(nearest[i], nearest[i - 1]);
        }
        return nearest[0].second + nearest[1].second + nearest[2].second >= 2;
    }
};

int main()
{
    int n, m, first = 0, right = 0;
    if (std::scanf("%d %d", &n, &m) != 2)
        return 1;
    Garden garden(n);
    for (int i = 0; i < m; i++) {
        const Flower flower = garden.pick();
        const bool said = garden.vote(flower);
        first += said;
        right += said == flower.first_kind;
    }
    std::printf("%d of the first kind, %d said rightly\n", first, right);
}
