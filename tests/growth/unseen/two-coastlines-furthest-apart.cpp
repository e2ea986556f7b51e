// time: n * m
// space: n + m
// line: for (Point &there or const long or least = std or there.
// gen: counts {n} {m}
// why: each of n points is compared with each of m, and the least distance of both is kept
// Two coasts as n and m points: how far can one stand on either of them from the other (Hausdorff)?
#include <algorithm>
#include <cstdio>
#include <vector>

struct Point {
    long x, y;
    long nearest = 4000000000000000000; // squared distance to the other coast
};

class Coast {
    std::vector<Point> points;

public:
    Coast(int count, long shift, unsigned luck)
    {
        long y = 0;
        for (int i = 0; i < count; i++) {
            luck = luck * 1664525 + 1013904223;
            y += static_cast<long>(luck >> 20) - 2048;
            points.push_back({i * 1000000l / count, y + shift});
        }
    }

    void look_at(Coast &other)
    {
        for (Point &here : points) {
            long least = here.nearest;
            for (Point &there : other.points) {
                const long x = here.x - there.x, y = here.y - there.y;
                const long square = x * x + y * y;
                least = std::min(least, square);
                there.nearest = std::min(there.nearest, square);
            }
            here.nearest = least;
        }
    }

    long furthest() const
    {
        long most = 0;
        for (const Point &here : points)
            most = std::max(most, here.nearest);
        return most;
    }
};

int main()
{
    int n, m;
    if (std::scanf("%d %d", &n, &m) != 2)
        return 1;
    Coast west(n, 0, 1), east(m, 300000, 2);
    west.look_at(east);
    std::printf("%ld\n", std::max(west.furthest(), east.furthest()));
}
