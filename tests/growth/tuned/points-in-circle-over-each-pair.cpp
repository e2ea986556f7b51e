// time: n^3
// space: n
// line: std::ranges::count_if or return (p.x - r.x)
// line: return is_inside
// gen: points {n}
// why: for each of n^2 / 2 pairs all n points are tested; none is left out as soon as one is found
#include <algorithm>
#include <iostream>
#include <iterator>
#include <vector>

// Two houses are neighbours where no other lies within the circle that has the two at the ends of
// a diameter. How many pairs are, and how many houses do the circles of all pairs hold?

struct House {
    long x, y;
};

// The angle at r is obtuse just where r lies inside the circle.
static bool is_inside(const House &r, const House &p, const House &q)
{
    return (p.x - r.x) * (q.x - r.x) + (p.y - r.y) * (q.y - r.y) < 0;
}

int main()
{
    std::size_t n;
    std::cin >> n;
    std::vector<House> houses(n);
    for (auto &[x, y] : houses)
        std::cin >> x >> y;

    long neighbours = 0, held = 0;
    for (auto p = houses.begin(); p != houses.end(); ++p) {
        for (auto q = std::next(p); q != houses.end(); ++q) {
            const auto inside = std::ranges::count_if(houses, [p, q](const House &r) {
                return is_inside(r, *p, *q);
            });
            neighbours += inside == 0;
            held += inside;
        }
    }
    std::cout << neighbours << " neighbours, " << held << " held\n";
}
