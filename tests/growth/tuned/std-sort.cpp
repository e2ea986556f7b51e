// time: n log n
// space: n
// line: std::sort
// gen: numbers {n}
// why: introsort
#include <algorithm>
#include <cstdio>
#include <vector>

int main()
{
    int n;
    scanf("%d", &n);
    std::vector<int> v(n);
    for (int &x : v)
        scanf("%d", &x);
    std::sort(v.begin(), v.end());
    printf("%d\n", v[n / 2]);
}
