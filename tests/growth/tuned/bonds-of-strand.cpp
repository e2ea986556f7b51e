// time: n^3
// space: n^2
// line: for (int k = i or if (pairs(strand[i] or int bonds = or most = std::max or return (a +
// gen: letters {n} 4
// why: n^2 / 2 pieces; in each the first letter is bound to every later one that fits
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

// a goes with c, b with d.
static bool pairs(char a, char b)
{
    return (a + 2 == b) || (b + 2 == a);
}

// The most bonds of a folded strand, none of them crossing another.
int main()
{
    int n;
    std::string strand;
    std::cin >> n >> strand;
    std::vector<std::vector<int>> best(n + 2, std::vector<int>(n + 2, 0));
    for (int i = n - 1; i >= 0; i--) {
        for (int j = i + 1; j < n; j++) {
            int most = best[i + 1][j + 1];
            for (int k = i + 1; k <= j; k++) {
                if (pairs(strand[i], strand[k])) {
                    int bonds = 1 + best[i + 1][k] + best[k + 1][j + 1];
                    most = std::max(most, bonds);
                }
            }
            best[i][j + 1] = most;
        }
    }
    std::cout << best[0][n] << " bonds\n";
}
