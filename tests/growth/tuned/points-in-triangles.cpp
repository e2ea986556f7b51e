// time: n^4
// space: n
// line: inside( or cross( or .real()
// gen: points {n}
// sizes: 4..60
// why: every point is tested against every triangle of three points
#include <complex>
#include <iostream>
#include <vector>
using Point = std::complex<double>;

static double cross(Point a, Point b, Point c)
{
    Point u = b - a, v = c - a;
    return u.real() * v.imag() - u.imag() * v.real();
}

static bool inside(Point p, Point a, Point b, Point c)
{
    bool one = cross(a, b, p) > 0, two = cross(b, c, p) > 0, three = cross(c, a, p) > 0;
    return one == two && two == three;
}

int main()
{
    int n;
    std::cin >> n;
    std::vector<Point> points;
    double x, y;
    while (std::cin >> x >> y)
        points.emplace_back(x, y);
    long found = 0;
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++)
            for (int k = j + 1; k < n; k++)
                for (const Point &p : points)
                    found += inside(p, points[i], points[j], points[k]);
    std::cout << found << "\n";
}
