// time: n log n
// space: n
// line: seen.insert
// gen: numbers {n}
// why: a tree of n nodes, log n comparisons each
#include <iostream>
#include <set>

int main()
{
    int n, x;
    std::cin >> n;
    std::set<int> seen;
    for (int i = 0; i < n; i++) {
        std::cin >> x;
        seen.insert(x);
    }
    std::cout << seen.size() << " " << *seen.begin() << "\n";
}
