// time: n log^2 n
// space: n
// line: sort( or return by_x
// gen: points {n}
// why: each of log n levels sorts all its points again, by the other coordinate
#include <algorithm>
#include <iostream>
#include <vector>

struct Point {
    int x, y;
};

class Tree {
public:
    explicit Tree(std::vector<Point> all) : points(std::move(all))
    {
        build(0, points.size(), true);
    }

    // The points in a box: the middle of each range splits it.
    long inside(Point low, Point high) const
    {
        return count(0, points.size(), true, low, high);
    }

private:
    std::vector<Point> points;

    void build(size_t from, size_t to, bool by_x)
    {
        if (to - from < 2)
            return;
        std::sort(points.begin() + from, points.begin() + to, [by_x](const Point &a, const Point &b) {
            return by_x ? a.x < b.x : a.y < b.y;
        });
        size_t middle = (from + to) / 2;
        build(from, middle, !by_x);
        build(middle + 1, to, !by_x);
    }

    long count(size_t from, size_t to, bool by_x, Point low, Point high) const
    {
        if (from >= to)
            return 0;
        size_t middle = (from + to) / 2;
        const Point &p = points[middle];
        long sum = p.x >= low.x && p.x <= high.x && p.y >= low.y && p.y <= high.y;
        if (by_x ? low.x <= p.x : low.y <= p.y)
            sum += count(from, middle, !by_x, low, high);
        if (by_x ? p.x <= high.x : p.y <= high.y)
            sum += count(middle + 1, to, !by_x, low, high);
        return sum;
    }
};

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    size_t n;
    std::cin >> n;
    std::vector<Point> points(n);
    for (Point &p : points)
        std::cin >> p.x >> p.y;
    Tree tree(std::move(points));
    std::cout << tree.inside({0, 0}, {500000000, 300000000}) << '\n';
}
