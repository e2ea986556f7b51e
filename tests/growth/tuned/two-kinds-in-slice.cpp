// time: q * n log n
// space: n
// line: std::set<int> kinds
// gen: questions {n} {q}
// why: each question puts a slice, a third of all numbers on average, into a tree
#include <iostream>
#include <set>
#include <vector>

int main()
{
    int n, q;
    std::cin >> n >> q;
    std::vector<int> v(n);
    for (int &x : v)
        std::cin >> x;
    long long total = 0;
    while (q-- > 0) {
        int left, right;
        std::cin >> left >> right;
        std::set<int> kinds(v.begin() + left, v.begin() + right + 1);
        total += kinds.size() + *kinds.rbegin() % 10;
    }
    std::cout << total << '\n';
}
