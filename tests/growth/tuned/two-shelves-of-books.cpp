// time: n^2 * k
// space: n
// line: for (int p = 0; p <= i or long fullest = or next[i] = std::min
// gen: items {n} {k}
// why: for each of k shelves and each end i, all the beginnings p of the shelf are tried
#include <algorithm>
#include <iostream>
#include <vector>

// n books stay in their order on k shelves: how wide must the shelves be?
int main()
{
    std::ios::sync_with_stdio(false);
    int n, k;
    std::cin >> n >> k;
    std::vector<long> wide(n + 1, 0);
    for (int i = 1; i <= n; i++) {
        std::cin >> wide[i];
        wide[i] += wide[i - 1];
    }
    std::vector<long> width = wide, next(n + 1);
    for (int shelf = 2; shelf <= k; shelf++) {
        for (int i = 0; i <= n; i++) {
            next[i] = wide[i];
            for (int p = 0; p <= i; p++) {
                long fullest = std::max(width[p], wide[i] - wide[p]);
                next[i] = std::min(next[i], fullest);
            }
        }
        width.swap(next);
    }
    std::cout << width[n] << '\n';
}
