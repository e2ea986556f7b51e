// time: n^2
// space: n
// line: while (low < high) or const long sum or if (std::abs or --high or ++low or sum > goal
// gen: numbers {n}
// why: for each first number two pointers close in on one another over the sorted rest
// Three prices out of a catalogue that come nearest to a voucher.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <vector>

int main()
{
    constexpr long goal = 1234567890;
    std::size_t n;
    std::cin >> n;
    std::vector<long> prices{std::istream_iterator<long>(std::cin), {}};
    std::sort(prices.begin(), prices.end());

    long best = 0;
    for (std::size_t first = 0; first + 2 < prices.size(); ++first) {
        auto low = prices.begin() + first + 1;
        auto high = prices.end() - 1;
        while (low < high) {
            const long sum = prices[first] + *low + *high;
            if (std::abs(sum - goal) < std::abs(best - goal))
                best = sum;
            if (sum > goal)
                --high;
            else
                ++low;
        }
    }
    std::cout << "three of " << n << " cost " << best << '\n';
}
