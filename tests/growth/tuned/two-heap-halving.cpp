// time: m log n or m log n + n
// space: n
// line: pop_heap( or push_heap(
// gen: items {n} {m}
// why: m times the largest of n is taken from the heap and its half put back, log n each
#include <algorithm>
#include <cstdio>
#include <vector>

int main()
{
    int n, m;
    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    std::vector<int> piles(n);
    for (int &pile : piles)
        if (scanf("%d", &pile) != 1)
            return 1;

    std::make_heap(piles.begin(), piles.end());
    for (int round = 0; round < m; round++) {
        std::pop_heap(piles.begin(), piles.end());
        piles.back() -= piles.back() / 2;
        std::push_heap(piles.begin(), piles.end());
    }
    long long left = 0;
    for (int pile : piles)
        left += pile;
    printf("%lld %d\n", left, piles.front());
}
