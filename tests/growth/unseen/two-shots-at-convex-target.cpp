// time: n + m log n
// space: n
// line: static long or return ( or while ( or const std or if (turn or low = middle
// line: high = middle
// gen: counts {n} {m}
// why: the target gets n corners; each of m shots is bisected for among their directions
// A target has n corners on a bow. How many of m shots hit it?
#include <cstdio>
#include <vector>

struct Point {
    long x, y;
};

static long turn(const Point &a, const Point &b, const Point &c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

class Target {
    std::vector<Point> corners; // against the clock

public:
    explicit Target(long n)
    {
        corners.reserve(n);
        for (long x = 0; x < n; x++)
            corners.push_back({x, x * x});
    }

    bool is_hit(const Point &shot) const
    {
        // The last corner, seen from the first one, that is not left of the shot.
        std::size_t low = 0, high = corners.size();
        while (high - low > 1) {
            const std::size_t middle = (low + high) / 2;
            if (turn(corners[0], corners[middle], shot) >= 0)
                low = middle;
            else
                high = middle;
        }
        if (low == 0 || low + 1 == corners.size())
            return low > 0 && turn(corners[0], corners[low], shot) == 0 && shot.x <= corners[low].x;
        return turn(corners[low], corners[low + 1], shot) >= 0;
    }
};

int main()
{
    long n, m, hits = 0;
    if (std::scanf("%ld %ld", &n, &m) != 2)
        return 1;
    const Target target(n);
    unsigned long luck = 4;
    for (long i = 0; i < m; i++) {
        luck = luck * 6364136223846793005ul + 1442695040888963407ul;
        const long x = static_cast<long>((luck >> 33) % n);
        const long across = static_cast<long>(luck >> 40 & 1023);
        hits += target.is_hit({x, x * (n - 1) * across / 1024});
    }
    std::printf("%ld of %ld\n", hits, m);
}
