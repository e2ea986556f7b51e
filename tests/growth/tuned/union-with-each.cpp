// time: n^2
// space: n
// line: std::set_union
// gen: numbers {n}
// why: to add one number, the whole sorted list is merged with a list of one
#include <algorithm>
#include <iostream>
#include <iterator>
#include <vector>

using List = std::vector<int>;

static List united(const List &a, const List &b)
{
    List both;
    both.reserve(a.size() + b.size());
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    List all;
    for (int i = 0; i < n; i++) {
        int x;
        std::cin >> x;
        all = united(all, List{x});
    }
    long check = 0;
    for (int x : all)
        check = (check * 31 + x) % 1000003;
    std::cout << all.size() << ' ' << check << '\n';
}
