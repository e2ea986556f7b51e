// time: n log k
// space: k
// line: window.insert or window.erase or window.lower_bound
// gen: items {n} {k}
// why: a set holds the last k numbers, k <= n; each number is put in, taken out and asked for its
// why: complement by walks down the tree
// Which two numbers, at most k places from one another, differ least, and which two add up to 10^9
// or as little more as can be?
#include <algorithm>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <limits>
#include <set>
#include <utility>
#include <vector>

static int read_number()
{
    int value = 0, c = getchar_unlocked();
    for (; c >= '0'; c = getchar_unlocked())
        value = value * 10 + (c - '0');
    return value;
}

int main()
{
    const int n = read_number(), k = read_number();
    using Entry = std::pair<int, int>; // the number and its place
    std::set<Entry> window;
    std::vector<Entry> ring;
    constexpr int goal = 1000000000, none = std::numeric_limits<int>::max();
    int least = none, excess = none;
    for (int place = 0; place < n; place++) {
        const Entry entry{read_number(), place};
        const auto other = window.lower_bound({goal - entry.first, 0});
        if (other != window.end())
            excess = std::min(excess, other->first - (goal - entry.first));
        const auto here = window.insert(entry).first;
        if (here != window.begin())
            least = std::min(least, entry.first - std::prev(here)->first);
        if (std::next(here) != window.end())
            least = std::min(least, std::next(here)->first - entry.first);
        if (place < k) {
            ring.push_back(entry);
        } else {
            window.erase(ring[place % k]);
            ring[place % k] = entry;
        }
    }
    std::cout << least << ' ' << excess << '\n';
}
