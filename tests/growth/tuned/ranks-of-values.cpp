// time: n log n
// space: n
// line: sort( or lower_bound(
// gen: numbers {n}
// why: a sort, then a binary search in the sorted copy for each number
#include <algorithm>
#include <iostream>
#include <vector>

using Numbers = std::vector<int>;

static Numbers ranks(const Numbers &values)
{
    Numbers sorted(values);
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    Numbers result;
    for (int value : values)
        result.push_back(std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin());
    return result;
}

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    std::cin >> n;
    Numbers values(n);
    for (int &value : values)
        std::cin >> value;
    long long mixed = 0;
    int i = 0;
    for (int rank : ranks(values))
        mixed += (long long)rank * ++i % 1009;
    std::cout << mixed << "\n";
}
