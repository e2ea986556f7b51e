// cause: -
// gen: numbers {n}
// why: what is added are numbers
#include <cstdio>
#include <vector>

int main()
{
    int n;
    long total = 0;
    scanf("%d", &n);
    std::vector<int> a(n);
    for (int &x : a)
        scanf("%d", &x);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            total = total + (a[i] ^ a[j]);
    printf("%ld\n", total);
}
