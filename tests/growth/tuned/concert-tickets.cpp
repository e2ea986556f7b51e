// time: n log n
// space: n
// line: tickets.upper_bound or tickets.lower_bound or tickets.erase or tickets.insert
// gen: numbers {n}
// why: n / 2 tickets enter a search tree, and n / 2 times two searches of log n steps go
// why: through it before one is taken out
// Half of the numbers are tickets, the others guests: each buys the dearest ticket he can pay, but
// none for less than half of that; how much would the cheapest such ones have spared?
#include <climits>
#include <cstdio>
#include <iterator>
#include <set>
#include <utility>

namespace {

int number()
{
    int c, value = 0;
    do
        c = getchar_unlocked();
    while (c == '\n');
    for (; c >= '0'; c = getchar_unlocked())
        value = 10 * value + c - '0';
    return value;
}

} // namespace

int main()
{
    const int n = number();
    std::set<std::pair<int, int>> tickets; // price and number;
    for (int i = 0; i < n / 2; i++)
        tickets.insert({number(), i});
    long earned = 0, spared = 0;
    int without = 0;
    for (int i = n / 2; i < n; i++) {
        const int most = number();
        auto dearer = tickets.upper_bound({most, INT_MAX});
        auto cheapest = tickets.lower_bound({most / 2, 0});
        if (cheapest == dearer) {
            without++;
            continue;
        }
        auto bought = std::prev(dearer);
        earned += bought->first;
        spared += bought->first - cheapest->first;
        tickets.erase(bought);
    }
    std::printf("%ld earned, %d guests without a ticket, %ld too much\n", earned, without, spared);
}
