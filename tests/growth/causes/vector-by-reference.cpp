// cause: -
// gen: numbers {n}
// why: nothing is copied: the function itself looks at all
#include <cstdio>
#include <vector>

static long larger(const std::vector<int> &v, int than)
{
    long count = 0;
    for (int x : v)
        count += x > than;
    return count;
}

int main()
{
    int n;
    scanf("%d", &n);
    std::vector<int> a(n);
    for (int &x : a)
        scanf("%d", &x);
    long sum = 0;
    for (int i = 0; i < n; i++)
        sum += larger(a, a[i]);
    printf("%ld\n", sum);
}
