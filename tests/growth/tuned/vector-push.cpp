// time: n
// space: n
// line: -
// gen: numbers {n}
// why: capacity doubles: amortised constant
#include <cstdio>
#include <vector>
int main()
{
    int n, x;
    std::vector<int> v;
    scanf("%d", &n);
    while (scanf("%d", &x) == 1)
        v.push_back(x);
    printf("%d\n", v[n / 2]);
}
