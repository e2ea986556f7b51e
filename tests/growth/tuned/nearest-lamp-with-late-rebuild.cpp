// time: n sqrt n
// space: n
// line: for (std::size_t i or reach[i] = or away = reach[i] or for (std::size_t left
// line: const std::size_t i or for (int lamp : fresh or best = std::min(best, std::abs
// gen: size {n}
// why: after each root of n lamps both sweeps over the street are done again; in between a question
// why: looks at up to root of n new lamps
// Lamps are lit along a street one by one; after each: how far from some house is the nearest one?
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <random>
#include <vector>

class Street {
    std::vector<int> reach;  // way to the nearest of the lamps that are not new
    std::vector<int> fresh;
    std::size_t most_fresh;

    void rebuild()
    {
        for (int lit : fresh)
            reach[lit] = 0;
        fresh.clear();
        int away = static_cast<int>(reach.size());
        for (std::size_t i = 0; i < reach.size(); i++) {
            reach[i] = std::min(reach[i], away + 1);
            away = reach[i];
        }
        for (std::size_t left = reach.size(); left > 0; left--) {
            const std::size_t i = left - 1;
            reach[i] = std::min(reach[i], away + 1);
            away = reach[i];
        }
    }

public:
    explicit Street(int houses) : reach(houses, houses), most_fresh(std::sqrt(houses)) {}

    void light(int lamp)
    {
        fresh.push_back(lamp);
        if (fresh.size() > most_fresh)
            rebuild();
    }

    int nearest(int house) const
    {
        int best = reach[house];
        for (int lamp : fresh)
            best = std::min(best, std::abs(lamp - house));
        return best;
    }
};

int main()
{
    int n;
    std::cin >> n;
    Street street(n);
    long sum = 0;
    std::minstd_rand luck(3);
    for (int count = 0; count < n; count++) {
        const long lamp = luck() % n;
        street.light(static_cast<int>(lamp));
        sum += street.nearest(static_cast<int>((lamp * 7 + 3) % n));
    }
    std::cout << "ways of " << sum << " in sum\n";
}
