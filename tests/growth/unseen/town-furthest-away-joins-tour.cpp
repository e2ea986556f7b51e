// time: n^2
// space: n
// line: static double or return std or const Town or const double or - distance or if (detour
// line: at = here or } while or for (std::size_t i or Town &town = or town.away
// gen: size {n}
// why: n times, the town furthest from the tour and the best road for it are looked for among all
// A round trip grows town by town: the one furthest from all visited ones comes in where the detour
// is least.
#include <algorithm>
#include <cmath>
#include <iostream>
#include <random>
#include <vector>

struct Town {
    double x, y;
    double away = INFINITY; // from the nearest town on the tour
    std::size_t next = 0;
    bool visited = false;
};

static double distance(const Town &a, const Town &b)
{
    return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

class Tour {
    std::vector<Town> &towns;
    double length = 0;

    void insert(std::size_t town)
    {
        std::size_t best = 0, at = 0;
        double least = INFINITY;
        do {
            const Town &here = towns[at], &then = towns[here.next];
            const double detour = distance(here, towns[town]) + distance(towns[town], then)
                                  - distance(here, then);
            if (detour < least) {
                least = detour;
                best = at;
            }
            at = here.next;
        } while (at != 0);
        towns[town].next = towns[best].next;
        towns[best].next = town;
        length += least;
    }

public:
    explicit Tour(std::vector<Town> &all) : towns(all) {}

    double grow()
    {
        std::size_t last = 0;
        towns[0].visited = true;
        for (std::size_t round = 1; round < towns.size(); round++) {
            std::size_t furthest = 0;
            for (std::size_t i = 1; i < towns.size(); i++) {
                Town &town = towns[i];
                town.away = std::min(town.away, distance(town, towns[last]));
                if (!town.visited && (furthest == 0 || town.away > towns[furthest].away))
                    furthest = i;
            }
            towns[furthest].visited = true;
            insert(furthest);
            last = furthest;
        }
        return length;
    }
};

int main()
{
    std::size_t n;
    std::cin >> n;
    std::vector<Town> towns(n);
    std::minstd_rand luck(1977);
    for (Town &place : towns) {
        place.x = static_cast<double>(luck() % 1000000);
        place.y = static_cast<double>(luck() % 1000000);
    }
    std::cout << static_cast<long>(Tour(towns).grow()) << "\n";
}
