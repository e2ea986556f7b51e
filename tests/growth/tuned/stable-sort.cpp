// time: n log n
// space: n
// line: std::stable_sort or a % 1000 <
// gen: numbers {n}
// why: merges with a buffer of n
#include <algorithm>
#include <cstdio>
#include <vector>

int main()
{
    int n;
    std::scanf("%d", &n);
    std::vector<int> v(n);
    for (int &x : v)
        std::scanf("%d", &x);
    std::stable_sort(v.begin(), v.end(), [](int a, int b) { return a % 1000 < b % 1000; });
    std::printf("%d %d\n", v[0], v[n / 2]);
}
