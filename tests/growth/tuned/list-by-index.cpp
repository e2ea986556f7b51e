// time: n^2
// space: n
// line: std::next(
// gen: numbers {n}
// why: the i-th item of a list is found by i steps from its start
#include <cstdio>
#include <iterator>
#include <list>

int main()
{
    int n, x;
    long sum = 0;
    std::scanf("%d", &n);
    std::list<int> items;
    while (std::scanf("%d", &x) == 1)
        items.push_back(x);
    for (int i = 0; i < n; i++)
        sum = (sum * 3 + *std::next(items.begin(), i)) % 1000003;
    std::printf("%ld\n", sum);
}
