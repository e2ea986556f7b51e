// time: r * c
// space: r * c
// line: -
// gen: grid {r} {c}
// why: each cell of the prefix sums is made once
#include <cstdio>
#include <vector>

int main()
{
    int r, c;
    long best = 0;
    std::scanf("%d %d", &r, &c);
    std::vector<std::vector<long>> sums(r + 1, std::vector<long>(c + 1));
    for (int i = 1; i <= r; i++) {
        for (int j = 1; j <= c; j++) {
            int x;
            std::scanf("%d", &x);
            sums[i][j] = x + sums[i - 1][j] + sums[i][j - 1] - sums[i - 1][j - 1];
            if (i > 1 && j > 1)
                best = std::max(best, sums[i][j] - sums[i - 2][j]);
        }
    }
    std::printf("%ld %ld\n", best, sums[r][c]);
}
