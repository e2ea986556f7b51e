// time: n^2 log n
// space: n
// line: long x, y; or auto operator<=> or std::binary_search
// gen: points {n}
// why: for each ordered pair of points the next corner of a square is looked for by halving
// How many squares, upright or not, have all their corners among n points?
#include <algorithm>
#include <compare>
#include <iostream>
#include <vector>

struct Point {
    long x, y;

    auto operator<=>(const Point &) const = default;

    // The side that begins here and goes to another point, turned by a quarter there.
    Point corner_after(const Point &to) const { return {to.x - (to.y - y), to.y + (to.x - x)}; }
};

class PointSet {
    std::vector<Point> points;

public:
    explicit PointSet(std::vector<Point> list) : points(std::move(list))
    {
        std::sort(points.begin(), points.end());
    }

    bool contains(const Point &point) const
    {
        return std::binary_search(points.begin(), points.end(), point);
    }

    auto begin() const { return points.begin(); }
    auto end() const { return points.end(); }
};

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    std::vector<Point> list(n);
    for (auto &[x, y] : list)
        std::cin >> x >> y;
    const PointSet points(std::move(list));

    long corners = 0, threes = 0;
    for (const Point &from : points) {
        for (const Point &to : points) {
            if (from == to)
                continue;
            const Point third = from.corner_after(to);
            if (!points.contains(third))
                continue;
            threes++;
            corners += points.contains(to.corner_after(third));
        }
    }
    std::cout << corners / 4 << " squares, " << threes << " with three corners\n";
}
