// time: n^4
// space: n
// line: if (sum[l] - sum[k] == wanted) or for (int l = or pairs++
// gen: few {n} 10
// why: each of n^2 / 2 ranges is compared with all that come after it
#include <cstdio>
#include <vector>

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    std::vector<long> sum(n + 1, 0);
    for (int i = 0; i < n; i++) {
        int x;
        if (std::scanf("%d", &x) != 1)
            return 1;
        sum[i + 1] = sum[i] + x;
    }

    long pairs = 0, ranges = 0;
    for (int i = 0; i < n; i++) {
        for (int j = i + 1; j <= n; j++) {
            const long wanted = sum[j] - sum[i];
            ranges++;
            // all ranges k .. l that start later, or as early but end later
            for (int k = i; k < n; k++) {
                for (int l = k == i ? j + 1 : k + 1; l <= n; l++) {
                    if (sum[l] - sum[k] == wanted)
                        pairs++;
                }
            }
        }
    }
    std::printf("%ld ranges, %ld pairs of them have the same sum\n", ranges, pairs);
}
