// time: n * m
// space: n * m
// line: for (int column or std::cin >> value or open[row][column] or light[row][column]
// line: above[column] = or below[column] =
// gen: grid {n} {m}
// why: two walks over n m fields, there and back, add up what is seen in four directions
// A lamp on a free field shines along row and column up to the next pillars: how many fields can
// it light at most?
#include <algorithm>
#include <iostream>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    int n, m, value, best = 0;
    std::cin >> n >> m;
    std::vector<std::vector<char>> open(n, std::vector<char>(m));
    std::vector<std::vector<int>> light(n, std::vector<int>(m, 1));
    std::vector<int> above(m, 0), below(m, 0);

    for (int row = 0; row < n; row++) {
        int run = 0;
        for (int column = 0; column < m; column++) {
            std::cin >> value;
            open[row][column] = value % 7 != 0;
            light[row][column] += run + above[column];
            run = open[row][column] ? run + 1 : 0;
            above[column] = open[row][column] ? above[column] + 1 : 0;
        }
    }
    for (int row = n - 1; row >= 0; row--) {
        int run = 0;
        for (int column = m - 1; column >= 0; column--) {
            light[row][column] += run + below[column];
            if (open[row][column])
                best = std::max(best, light[row][column]);
            run = open[row][column] ? run + 1 : 0;
            below[column] = open[row][column] ? below[column] + 1 : 0;
        }
    }
    std::cout << best << " fields\n";
}
