// time: n * m
// space: n
// line: while (*it != symbol) or ++it
// gen: keys {n} {m}
// why: a random symbol stands in the middle of the list of n on average, and m are looked up
#include <cstdio>
#include <list>

int main()
{
    int n, m;
    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    std::list<int> order;
    for (int i = 0; i < n; i++)
        order.push_back(i);

    unsigned hash = 0;
    for (int i = 0; i < m; i++) {
        int symbol;
        if (scanf("%d", &symbol) != 1)
            return 1;
        unsigned place = 0;
        auto it = order.begin();
        while (*it != symbol) {
            ++it;
            place++;
        }
        order.splice(order.begin(), order, it);
        hash = hash * 31 + place;
    }
    printf("%u\n", hash);
}
