// time: n^2
// space: n
// line: for (std::size_t j or const long y or if (y >= own or if (y < own
// gen: points {n}
// why: from each point all those to the right of it are looked at in order, half of n^2
// How many pairs of points are corners of an upright frame that has no other point inside?
#include <algorithm>
#include <iostream>
#include <limits>
#include <utility>
#include <vector>

class Map {
    std::vector<std::pair<long, long>> points;

public:
    void read()
    {
        std::size_t n;
        std::cin >> n;
        points.resize(n);
        for (auto &[x, y] : points)
            std::cin >> x >> y;
        std::sort(points.begin(), points.end());
    }

    // Frames with this point as their left end.
    long frames_from(std::size_t i) const
    {
        long frames = 0;
        const long own = points[i].second;
        long above = std::numeric_limits<long>::max(), below = -1;
        for (std::size_t j = i + 1; j < points.size(); j++) {
            const long y = points[j].second;
            if (y >= own && y < above) {
                above = y;
                frames++;
            }
            if (y < own && y > below) {
                below = y;
                frames++;
            }
        }
        return frames;
    }

    std::size_t size() const { return points.size(); }
};

int main()
{
    std::ios::sync_with_stdio(false);
    Map map;
    map.read();
    long frames = 0;
    for (std::size_t i = 0; i < map.size(); i++)
        frames += map.frames_from(i);
    std::cout << frames << " empty frames\n";
}
