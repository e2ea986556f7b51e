// time: n^2
// space: n
// line: count(
// gen: equal {n}
// why: all numbers are equal: count walks over each of them for every number
#include <iostream>
#include <set>

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, x;
    std::cin >> n;
    std::multiset<int> bag;
    long matches = 0;
    while (std::cin >> x) {
        matches += bag.count(x);
        bag.insert(x);
    }
    std::cout << bag.size() << " " << matches << "\n";
}
