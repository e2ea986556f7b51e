// time: m * n log n
// space: n
// line: std::sort
// gen: questions {n} {m}
// why: each of m orders sorts a range of n / 3 numbers on average, of which earlier orders sorted
// why: parts; the sort does not look for that
// Clerks sort parts of a shelf, one after the other, up and down by turns. Who stands where then?
#include <algorithm>
#include <functional>
#include <iostream>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    int n, m;
    std::cin >> n >> m;
    std::vector<int> shelf(n);
    for (int &book : shelf)
        std::cin >> book;
    for (int order = 0; order < m; order++) {
        int left, right;
        std::cin >> left >> right;
        const auto begin = shelf.begin() + left, end = shelf.begin() + right + 1;
        if (order % 2 == 0)
            std::sort(begin, end);
        else
            std::sort(begin, end, std::greater<>());
    }
    unsigned print = 0;
    for (const int book : shelf)
        print = print * 31 + book;
    std::cout << shelf.front() << ' ' << shelf.back() << ' ' << print << '\n';
}
