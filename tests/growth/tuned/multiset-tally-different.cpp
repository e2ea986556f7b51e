// time: n log n
// space: n
// line: insert( or count(
// gen: numbers {n}
// why: the numbers differ: count finds one at the depth of the tree
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
