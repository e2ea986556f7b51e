// time: n^2
// space: n
// line: std::accumulate or accumulate
// gen: numbers {n}
// why: adds up from the front each time
#include <cstdio>
#include <numeric>
#include <vector>
int main()
{
    int n;
    scanf("%d", &n);
    std::vector<int> v(n);
    for (int &x : v)
        scanf("%d", &x);
    long best = 0;
    for (int i = 1; i <= n; i++) {
        long sum = std::accumulate(v.begin(), v.begin() + i, 0L);
        if (sum % 1009 > best)
            best = sum % 1009;
    }
    printf("%ld\n", best);
}
