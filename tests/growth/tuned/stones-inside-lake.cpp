// time: n^2
// space: n
// line: for (std or const Point &a = or if ((a or const double or if (stone
// gen: points {n}
// why: half of the points are the shore; for each other one all n / 2 pieces of it are looked at
// How many stones lie inside a lake? A ray to the right cuts its shore an odd number of times.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

struct Point {
    double x, y, angle;
};

using Shore = std::vector<Point>;

static bool lies_inside(const Point &stone, const Shore &shore)
{
    bool inside = false;
    for (std::size_t i = 0, j = shore.size() - 1; i < shore.size(); j = i++) {
        const Point &a = shore[i], &b = shore[j];
        if ((a.y > stone.y) != (b.y > stone.y)) {
            const double cut = a.x + (stone.y - a.y) / (b.y - a.y) * (b.x - a.x);
            if (stone.x < cut)
                inside = !inside;
        }
    }
    return inside;
}

int main()
{
    long n, x, y;
    Shore shore, stones;
    std::scanf("%ld", &n);
    for (int i = 0; i < n && std::scanf("%ld %ld", &x, &y) == 2; i++) {
        const Point point{1.0 * x, 1.0 * y, std::atan2(y - 5e8, x - 5e8)};
        (i % 2 == 0 ? shore : stones).push_back(point);
    }
    // Around the middle of the land, so that the shore does not cross itself.
    std::sort(shore.begin(), shore.end(), [](const Point &a, const Point &b) {
        return a.angle < b.angle;
    });
    const long wet = std::count_if(stones.begin(), stones.end(), [&shore](const Point &stone) {
        return lies_inside(stone, shore);
    });
    std::printf("%ld of %zu stones are under water\n", wet, stones.size());
}
