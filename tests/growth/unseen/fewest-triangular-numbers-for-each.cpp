// time: n sqrt n
// space: n
// line: for (int side or least = std::min
// gen: size {n}
// why: for each pile up to n all triangles that are no larger, about the root of 2 n, are tried
// Each pile of balls is laid out in triangles: fewest triangles for each pile up to n?
#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    std::vector<int> fewest(n + 1, 0);
    std::array<int, 4> piles{};
    for (int pile = 1; pile <= n; pile++) {
        int least = pile;
        for (int side = 1, triangle = 1; triangle <= pile; triangle += ++side)
            least = std::min(least, fewest[pile - triangle] + 1);
        fewest[pile] = least;
        piles[least]++;
    }
    std::printf("%d piles are one triangle, %d two, %d three\n", piles[1], piles[2], piles[3]);
}
