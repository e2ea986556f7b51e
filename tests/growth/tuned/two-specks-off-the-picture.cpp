// time: n * m
// space: n * m
// line: int at or y = std or x = std or return or int median or int count or for (int dy
// line: for (int dx or around[ or std::nth_element or for (auto or std::cin >> grey
// line: dot = static_cast or for (int x or const int or changed += or sum +=
// gen: grid {n} {m}
// why: for each of n * m dots the nine dots around are looked at, which is constant
// A dot is a speck where it is not the median of itself and its neighbours. How many specks?
#include <algorithm>
#include <array>
#include <iostream>
#include <vector>

class Picture {
    int height, width;
    std::vector<unsigned char> dots;

    // Outside it is as light as at the nearest edge.
    int at(int y, int x) const
    {
        y = std::clamp(y, 0, height - 1);
        x = std::clamp(x, 0, width - 1);
        return dots[static_cast<std::size_t>(y) * width + x];
    }

    int median(int y, int x) const
    {
        std::array<int, 9> around;
        int count = 0;
        for (int dy = -1; dy <= 1; dy++)
            for (int dx = -1; dx <= 1; dx++)
                around[count++] = at(y + dy, x + dx);
        std::nth_element(around.begin(), around.begin() + 4, around.end());
        return around[4];
    }

public:
    Picture(int height, int width)
        : height(height), width(width), dots(static_cast<std::size_t>(height) * width)
    {
        int grey;
        for (auto &dot : dots) {
            std::cin >> grey;
            dot = static_cast<unsigned char>(grey);
        }
    }

    void report() const
    {
        long changed = 0, sum = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                const int smooth = median(y, x);
                changed += smooth != at(y, x);
                sum += smooth;
            }
        }
        std::cout << changed << " specks, then a sum of " << sum << '\n';
    }
};

int main()
{
    int n, m;
    std::cin >> n >> m;
    Picture(n, m).report();
}
