// time: n!
// space: n or 1
// line: attach(order or while (common or common-- or for (size_t i = placed or std::swap(order
// line: best = std::min or return 8 - common or if (placed == or .compare(
// gen: words {n}
// sizes: 3..9
// why: all orders of the n words are tried, whatever their ends and beginnings
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

// The letters that b adds behind a where they overlap.
static int attach(const std::string &a, const std::string &b)
{
    int common = 7;
    while (common > 0 && a.compare(8 - common, common, b, 0, common) != 0)
        common--;
    return 8 - common;
}

static int shortest(std::vector<std::string> &order, size_t placed, int length)
{
    if (placed == order.size())
        return length;
    int best = 1000000;
    for (size_t i = placed; i < order.size(); i++) {
        std::swap(order[placed], order[i]);
        int more = placed == 0 ? 8 : attach(order[placed - 1], order[placed]);
        best = std::min(best, shortest(order, placed + 1, length + more));
        std::swap(order[placed], order[i]);
    }
    return best;
}

int main()
{
    int n;
    std::cin >> n;
    std::vector<std::string> words(n);
    for (std::string &w : words)
        std::cin >> w;
    std::cout << shortest(words, 0, 0) << " letters\n";
}
