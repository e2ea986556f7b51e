// cause: copied at each call
// gen: numbers {n}
#include <cstdio>
#include <vector>

static int middle(std::vector<int> v, int i)
{
    return v[i] ^ v[v.size() / 2];
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
        sum += middle(a, i);
    printf("%ld\n", sum);
}
