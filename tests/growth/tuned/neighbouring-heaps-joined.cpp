// time: n^3
// space: n^2
// line: for (int cut or const long or if (together or least = together
// gen: few {n} 1000
// why: for each of n * n / 2 stretches all cuts are tried, about n^3 / 6 steps
// Heaps in a row: two neighbours are joined for their sum, until one heap is left. How cheaply?
#include <cstdio>
#include <limits>
#include <vector>

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    std::vector<long> up_to(n + 1, 0);
    for (int i = 0; i < n; i++) {
        long heap;
        if (std::scanf("%ld", &heap) != 1)
            return 1;
        up_to[i + 1] = up_to[i] + heap + 1;
    }

    // price[i][j]: to make one heap of heaps i ... j.
    std::vector<std::vector<long>> price(n, std::vector<long>(n, 0));
    for (int i = n - 1; i >= 0; i--) {
        for (int j = i + 1; j < n; j++) {
            long least = std::numeric_limits<long>::max();
            for (int cut = i; cut < j; cut++) {
                const long together = price[i][cut] + price[cut + 1][j];
                if (together < least)
                    least = together;
            }
            price[i][j] = least + up_to[j + 1] - up_to[i];
        }
    }
    std::printf("%ld\n", price[0][n - 1]);
}
