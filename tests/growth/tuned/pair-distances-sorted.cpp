// time: n^2 log n
// space: n^2
// line: sort(
// gen: points {n}
// why: the distances of all pairs of points are kept and sorted
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <vector>

struct Point {
    long x, y;
    long to(const Point &other) const { return std::labs(x - other.x) + std::labs(y - other.y); }
};

int main()
{
    int n;
    std::cin >> n;
    std::vector<Point> points(n);
    for (Point &p : points)
        std::cin >> p.x >> p.y;
    std::vector<long> gaps;
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++)
            gaps.push_back(points[i].to(points[j]));
    std::sort(gaps.begin(), gaps.end());
    std::cout << gaps.front() << " " << gaps[gaps.size() / 2] << " " << gaps.back() << "\n";
}
