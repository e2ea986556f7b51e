// time: n + m
// space: n + m
// line: Point operator or long cross or for (long or stone. or std::size or sum.corners or if (j =
// line: at = at or area +
// gen: counts {n} {m}
// why: the edges of both outlines are merged by their direction, each taken once
// A convex stone of n corners is rolled round another of m: the field that it touches is the
// Minkowski sum of both. How large is it?
#include <cstdio>
#include <vector>

struct Point {
    long x, y;

    Point operator+(const Point &p) const { return {x + p.x, y + p.y}; }
    Point operator-(const Point &p) const { return {x - p.x, y - p.y}; }
    long cross(const Point &p) const { return x * p.y - y * p.x; }
};

class Stone {
    std::vector<Point> corners;

public:
    // Corners on a parabola, against the clock.
    static Stone parabola(long count, long steep)
    {
        Stone stone;
        for (long x = 0; x < count; x++)
            stone.corners.push_back({x, x * (x + steep)});
        return stone;
    }

    std::size_t size() const { return corners.size(); }

    Point edge(std::size_t i) const { return corners[i + 1 < size() ? i + 1 : 0] - corners[i]; }

    Stone operator+(const Stone &other) const
    {
        Stone sum;
        Point at = corners[0] + other.corners[0];
        for (std::size_t i = 0, j = 0; i < size() || j < other.size();) {
            sum.corners.push_back(at);
            if (j == other.size() || (i < size() && edge(i).cross(other.edge(j)) >= 0))
                at = at + edge(i++);
            else
                at = at + other.edge(j++);
        }
        return sum;
    }

    unsigned long twice_area() const
    {
        unsigned long area = 0;
        for (std::size_t i = 1; i + 1 < size(); i++)
            area += (corners[i] - corners[0]).cross(corners[i + 1] - corners[0]);
        return area;
    }
};

int main()
{
    long n, m;
    if (std::scanf("%ld %ld", &n, &m) != 2)
        return 1;
    const Stone sum = Stone::parabola(n, 1) + Stone::parabola(m, 2);
    std::printf("%zu corners, twice the area %lu\n", sum.size(), sum.twice_area());
}
