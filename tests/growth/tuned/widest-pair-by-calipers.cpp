// time: n log n
// space: n
// line: std::sort or return x != or bool operator<
// gen: points {n}
// why: the points are sorted; the hull and the turn around it take n steps
#include <algorithm>
#include <iostream>
#include <vector>

struct Point {
    long long x, y;

    bool operator<(const Point &other) const
    {
        return x != other.x ? x < other.x : y < other.y;
    }
};

long long turn(const Point &a, const Point &b, const Point &c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

long long apart(const Point &a, const Point &b)
{
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

std::vector<Point> hull_of(std::vector<Point> &points)
{
    std::vector<Point> hull;
    std::sort(points.begin(), points.end());
    for (int side = 0; side < 2; side++) {
        const std::size_t first = hull.size();
        for (const Point &p : points) {
            while (hull.size() >= first + 2 && turn(hull[hull.size() - 2], hull.back(), p) <= 0)
                hull.pop_back();
            hull.push_back(p);
        }
        hull.pop_back();
        std::reverse(points.begin(), points.end());
    }
    return hull;
}

int main()
{
    std::size_t n;
    std::cin >> n;
    std::vector<Point> points(n);
    for (Point &p : points)
        std::cin >> p.x >> p.y;
    const std::vector<Point> hull = hull_of(points);
    const std::size_t h = hull.size();
    long long widest = 0;
    std::size_t far = 1 % h;
    for (std::size_t i = 0; i < h; i++) {
        const Point &a = hull[i], &b = hull[(i + 1) % h];
        while (turn(a, b, hull[(far + 1) % h]) > turn(a, b, hull[far]))
            far = (far + 1) % h;
        widest = std::max({widest, apart(a, hull[far]), apart(b, hull[far])});
    }
    std::cout << h << " corners, widest " << widest << '\n';
}
