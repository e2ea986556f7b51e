// time: n log^2 n
// space: n
// line: std::sort(strip or a.y < b.y
// gen: points {n}
// why: each of the log n levels of the halving sorts all its points by y again
#include <algorithm>
#include <cstdio>
#include <vector>

struct point {
    long x, y;
};

static std::vector<point> points, strip;

static long mix(int left, int right)
{
    if (right - left < 2)
        return points[left].y % 7;
    int middle = (left + right) / 2;
    long sum = mix(left, middle) + mix(middle, right);
    strip.assign(points.begin() + left, points.begin() + right);
    std::sort(strip.begin(), strip.end(),
              [](const point &a, const point &b) { return a.y < b.y; });
    for (size_t i = 1; i < strip.size(); i++)
        sum = (sum + strip[i].y - strip[i - 1].y + i * (strip[i].x % 5)) % 1000003;
    return sum;
}

int main()
{
    int n;
    std::scanf("%d", &n);
    points.resize(n);
    for (auto &p : points)
        std::scanf("%ld %ld", &p.x, &p.y);
    std::sort(points.begin(), points.end(),
              [](const point &a, const point &b) { return a.x < b.x; });
    std::printf("%ld\n", mix(0, n));
}
