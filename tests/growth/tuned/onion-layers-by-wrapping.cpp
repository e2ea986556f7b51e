// time: n^2
// space: n
// line: static long or return ( or for (std or if (i !=
// gen: points {n}
// why: each point is once the corner of a layer, and to find the next corner all points left are
// why: looked at; there are about n^(2/3) layers, so clearing them away costs less
// An onion of points: the fence around all is taken away, then the fence around the rest, ...
#include <algorithm>
#include <iostream>
#include <vector>

struct Point {
    long x, y;
    bool taken = false;
};

// Above 0 where a, b, c turn to the left.
static long turn(const Point &a, const Point &b, const Point &c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

// Marks the corners of the fence and says how many there are.
static int wrap(std::vector<Point> &points)
{
    const auto leftmost = std::min_element(points.begin(), points.end(),
                                           [](const Point &a, const Point &b) {
        return a.x < b.x || (a.x == b.x && a.y < b.y);
    });
    const std::size_t start = leftmost - points.begin();
    std::size_t at = start;
    int corners = 0;
    do {
        points[at].taken = true;
        corners++;
        std::size_t next = at == 0 && points.size() > 1 ? 1 : 0;
        for (std::size_t i = 0; i < points.size(); i++)
            if (i != at && turn(points[at], points[next], points[i]) < 0)
                next = i;
        at = next;
    } while (at != start);
    return corners;
}

int main()
{
    int n, layers = 0;
    long mixed = 0;
    Point point;
    std::vector<Point> points;
    std::cin >> n;
    while (std::cin >> point.x >> point.y)
        points.push_back(point);
    while (!points.empty()) {
        mixed = (mixed * 31 + wrap(points)) % 1000003;
        std::erase_if(points, [](const Point &p) { return p.taken; });
        layers++;
    }
    std::cout << layers << " layers, " << mixed << '\n';
}
