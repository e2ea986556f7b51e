// time: n^2
// space: n
// line: std::remove
// gen: permutation {n}
// why: every value is a group of its own, so n passes over what is left
#include <algorithm>
#include <iostream>
#include <vector>

int main()
{
    int n, v;
    std::cin >> n;
    std::vector<int> all;
    while (std::cin >> v)
        all.push_back(v);
    std::size_t largest = 0;
    int groups = 0;
    while (!all.empty()) {
        std::size_t before = all.size();
        int value = all.front();
        all.erase(std::remove(all.begin(), all.end(), value), all.end());
        largest = std::max(largest, before - all.size());
        groups++;
    }
    std::cout << groups << " groups, the largest of " << largest << '\n';
}
