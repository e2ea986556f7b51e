// time: n^2
// space: n
// line: for (auto from = or if (++to == or const double detour or if (detour
// line: std::sqrt or across = or auto to = from
// gen: points {n}
// why: the i-th town is tried between all i pairs of neighbours of the trip: n^2 / 2 detours
#include <cmath>
#include <iostream>
#include <iterator>
#include <list>

// A round trip that grows: each new town is put where the detour is the least.

struct Town {
    double x, y;

    double to(const Town &other) const
    {
        const double across = x - other.x, up = y - other.y;
        return std::sqrt(across * across + up * up);
    }
};

class Trip {
    std::list<Town> towns;

public:
    void add(const Town &town)
    {
        double least = 1e18;
        auto best = towns.end();
        for (auto from = towns.begin(); from != towns.end(); ++from) {
            auto to = from;
            if (++to == towns.end())
                to = towns.begin();
            const double detour = from->to(town) + town.to(*to) - from->to(*to);
            if (detour < least) {
                least = detour;
                best = std::next(from);
            }
        }
        towns.insert(best, town);
    }

    double length() const
    {
        double sum = towns.back().to(towns.front());
        for (auto it = std::next(towns.begin()); it != towns.end(); ++it)
            sum += std::prev(it)->to(*it);
        return sum;
    }
};

int main()
{
    int n;
    std::cin >> n;
    Trip trip;
    for (int x, y; n > 0 && std::cin >> x >> y; n--)
        trip.add({static_cast<double>(x), static_cast<double>(y)});
    std::cout << std::llround(trip.length()) << '\n';
}
