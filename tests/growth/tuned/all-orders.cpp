// time: n!
// space: 1 or n
// line: -
// gen: size {n}
// sizes: 3..11
// why: next_permutation goes through all n! orders, about e - 1 swaps each
#include <algorithm>
#include <cstdio>
#include <numeric>
#include <vector>

int main()
{
    int n;
    long fixed = 0;
    std::scanf("%d", &n);
    std::vector<int> order(n);
    std::iota(order.begin(), order.end(), 0);
    do
        fixed += order[0] == 0 && order[n - 1] == n - 1;
    while (std::next_permutation(order.begin(), order.end()));
    std::printf("%ld\n", fixed);
}
