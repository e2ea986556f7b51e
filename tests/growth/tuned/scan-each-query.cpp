// time: n * q
// space: n
// line: std::count_if or x >= low
// gen: questions {n} {q}
// why: every question counts through all n numbers
#include <algorithm>
#include <cstdio>
#include <vector>

int main()
{
    int n, q;
    long sum = 0;
    std::scanf("%d %d", &n, &q);
    std::vector<int> v(n);
    for (int &x : v)
        std::scanf("%d", &x);
    while (q-- > 0) {
        int low, high;
        std::scanf("%d %d", &low, &high);
        sum += std::count_if(v.begin(), v.end(),
                             [=](int x) { return x >= low && x <= high; });
    }
    std::printf("%ld\n", sum);
}
