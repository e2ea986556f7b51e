// time: n^2 log n
// space: n
// line: lower_bound
// gen: permutation {n}
// why: for each of n starts the row behind it is gone through, each number by a search among the
// why: ends so far, of which a random order has about the root of n
#include <algorithm>
#include <iostream>
#include <iterator>
#include <vector>

using Iterator = std::vector<int>::const_iterator;

int longest_climb(Iterator from, Iterator to)
{
    std::vector<int> ends;
    for (; from != to; ++from) {
        auto place = std::lower_bound(ends.begin(), ends.end(), *from);
        if (place == ends.end())
            ends.push_back(*from);
        else
            *place = *from;
    }
    return static_cast<int>(ends.size());
}

int main()
{
    int n;
    std::cin >> n;
    std::vector<int> heights;
    std::copy_n(std::istream_iterator<int>(std::cin), n, std::back_inserter(heights));

    long sum = 0;
    int drops = 0, before = 0;
    for (auto start = heights.cbegin(); start != heights.cend(); ++start) {
        int climb = longest_climb(start, heights.cend());
        if (before > climb)
            drops++;
        sum += climb;
        before = climb;
    }
    std::cout << "mean " << static_cast<double>(sum) / n << ", " << drops << " drops\n";
}
