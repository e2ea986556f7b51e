// time: n
// space: n
// line: -
// gen: few {n} 1000
// why: 40 passes over the weights, however many there are
#include <cstdio>
#include <vector>

int main()
{
    int n;
    std::scanf("%d", &n);
    std::vector<int> weight(n);
    for (int &x : weight)
        std::scanf("%d", &x);
    long low = 999, high = 1L << 40;
    while (low < high) {
        long middle = (low + high) / 2, days = 1, load = 0;
        for (int x : weight) {
            if (load + x > middle) {
                days++;
                load = 0;
            }
            load += x;
        }
        if (days <= 7)
            high = middle;
        else
            low = middle + 1;
    }
    std::printf("%ld\n", low);
}
