// time: n^2
// space: n
// line: seen.clear()
// gen: numbers {n}
// why: clear() empties all n buckets, though few of them hold anything
#include <algorithm>
#include <iostream>
#include <unordered_set>

// The longest stretch of numbers with different last digits.
int main()
{
    int n, x;
    std::cin >> n;
    std::unordered_set<int> seen;
    seen.reserve(n);
    std::size_t longest = 0, stretches = 1;
    for (int i = 0; i < n; i++) {
        std::cin >> x;
        if (!seen.insert(x % 10).second) {
            longest = std::max(longest, seen.size());
            seen.clear();
            seen.insert(x % 10);
            stretches++;
        }
    }
    longest = std::max(longest, seen.size());
    std::cout << stretches << " stretches, the longest " << longest << '\n';
}
