// time: n log n
// space: n
// line: std::nth_element or return by_x
// gen: points {n}
// why: a linear nth_element on each of the log n levels
#include <algorithm>
#include <iostream>
#include <vector>

struct Point {
    long long x, y;
};

// Splits the points by x and y in turn; returns the sum of the heights of all splits.
static long long build(std::vector<Point> &p, int low, int high, bool by_x, int depth)
{
    if (high - low <= 1)
        return depth;
    int middle = low + (high - low) / 2;
    auto before = [by_x](const Point &a, const Point &b) {
        return by_x ? a.x < b.x : a.y < b.y;
    };
    std::nth_element(p.begin() + low, p.begin() + middle, p.begin() + high, before);
    long long here = (by_x ? p[middle].x : p[middle].y) % 1000;
    return here + build(p, low, middle, !by_x, depth + 1) +
           build(p, middle + 1, high, !by_x, depth + 1);
}

int main()
{
    int n;
    std::cin >> n;
    std::vector<Point> points(n);
    for (Point &p : points)
        std::cin >> p.x >> p.y;
    std::cout << build(points, 0, n, true, 0) << '\n';
}
