// time: n^2 log n or n^2
// space: n
// line: std::sort
// gen: numbers {n}
// why: sorts all again after each element; introsort on almost sorted data
#include <algorithm>
#include <cstdio>
#include <vector>
int main()
{
    int n, x;
    scanf("%d", &n);
    std::vector<int> a;
    long sum = 0;
    for (int i = 0; i < n; i++) {
        scanf("%d", &x);
        a.push_back(x);
        std::sort(a.begin(), a.end());
        sum += a[i / 2];
    }
    printf("%ld\n", sum);
}
