// time: n^2
// space: n
// line: at(a, i) or static int at
// gen: numbers {n}
// why: the vector is copied at each call
#include <cstdio>
#include <vector>
static int at(std::vector<int> v, int i)
{
    return v[i];
}
int main()
{
    int n;
    scanf("%d", &n);
    std::vector<int> a(n);
    for (auto &x : a)
        scanf("%d", &x);
    long sum = 0;
    for (int i = 0; i < n; i++)
        sum += at(a, i);
    printf("%ld\n", sum);
}
