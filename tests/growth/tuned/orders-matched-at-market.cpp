// time: n log n
// space: n
// line: buyers.push or buyers.pop or sellers.push or sellers.pop or sellers.top or buyers.top
// gen: numbers {n}
// why: two fifths of the orders find a partner and take it from a heap, log n; a fifth stays
// An exchange: who offers most buys from whom asks least, as soon as the two agree.
#include <cstdio>
#include <functional>
#include <queue>
#include <vector>

static int read_int()
{
    int c = getchar_unlocked(), value = 0;
    while (c == '\n' || c == ' ')
        c = getchar_unlocked();
    for (; c >= '0' && c <= '9'; c = getchar_unlocked())
        value = value * 10 + (c - '0');
    return value;
}

int main()
{
    std::priority_queue<int> buyers;
    std::priority_queue<int, std::vector<int>, std::greater<int>> sellers;
    const int n = read_int();
    long turnover = 0;
    int deals = 0;
    for (int i = 0; i < n; i++) {
        const int order = read_int(), price = order / 2;
        if (order % 2 == 0) {
            if (!sellers.empty() && sellers.top() <= price) {
                turnover += sellers.top();
                deals++;
                sellers.pop();
            } else {
                buyers.push(price);
            }
        } else {
            if (!buyers.empty() && buyers.top() >= price) {
                turnover += buyers.top();
                deals++;
                buyers.pop();
            } else {
                sellers.push(price);
            }
        }
    }
    std::printf("%d deals for %ld, %zu wait\n", deals, turnover, buyers.size() + sellers.size());
}
