// time: n log n
// space: n
// line: cheapest.push or cheapest.pop
// gen: numbers {n}
// why: a heap grows by one a day; two days of three pop its least, and in the end all that is
// why: left is popped: log n steps each
// On each day one share may be bought or sold. The greatest gain: sell whenever it is dearer than
// the cheapest price so far, and remember the price, as one may regret to have sold. A collector
// takes every third of the prices that are left, from the cheapest on.
#include <cstdio>
#include <functional>
#include <queue>
#include <vector>

static bool read_price(int &price)
{
    int c = getchar_unlocked();
    if (c == EOF)
        return false;
    for (price = 0; c >= '0'; c = getchar_unlocked())
        price = price * 10 + (c - '0');
    return true;
}

int main()
{
    int n, price;
    long gain = 0;
    std::priority_queue<int, std::vector<int>, std::greater<>> cheapest;

    read_price(n);
    while (read_price(price)) {
        cheapest.push(price);
        if (cheapest.top() < price) {
            gain += price - cheapest.top();
            cheapest.pop();
            cheapest.push(price); // to buy it back undoes the sale
        }
    }
    long collected = 0;
    for (int i = 0; !cheapest.empty(); i++) {
        if (i % 3 == 0)
            collected += cheapest.top();
        cheapest.pop();
    }
    std::printf("%ld %ld\n", gain, collected);
}
