// time: n log^2 n
// space: n
// line: std::sort
// gen: numbers {n}
// why: the answer is near half of n; it is halved down to in log n trials, and each of them sorts
// why: a copy of the first bottles, n log n
// Bottles come in order; two of about one height share a shelf. How many of the first ones fit into
// a fridge, as tall as an eighth of all bottles put on one another would be?
#include <algorithm>
#include <functional>
#include <iostream>
#include <vector>

static bool fit(const std::vector<int> &bottles, std::size_t count, long long fridge)
{
    std::vector<int> taken(bottles.begin(), bottles.begin() + count);
    std::sort(taken.begin(), taken.end(), std::greater<>());
    for (std::size_t i = 0; i < count; i += 2)
        fridge -= taken[i];
    return fridge >= 0;
}

int main()
{
    std::ios::sync_with_stdio(false);
    std::size_t n;
    std::cin >> n;
    std::vector<int> bottles(n);
    for (int &height : bottles)
        std::cin >> height;

    const long long fridge = 125000000LL * static_cast<long long>(n);
    std::size_t fits = 0, too_many = n + 1;
    while (fits + 1 < too_many) {
        const std::size_t middle = (fits + too_many) / 2;
        (fit(bottles, middle, fridge) ? fits : too_many) = middle;
    }
    std::cout << fits << " bottles\n";
}
