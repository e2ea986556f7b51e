// time: n log n + m log m
// space: n + m
// line: std::sort(ours or std::sort(theirs
// gen: lists {n} {m}
// why: both lists are sorted; the intersection goes through them once
#include <algorithm>
#include <iostream>
#include <iterator>
#include <vector>

int main()
{
    int n, m;
    std::cin >> n >> m;
    std::vector<int> ours(n), theirs(m), both;
    for (int &x : ours) {
        std::cin >> x;
        x /= 1000;
    }
    for (int &x : theirs) {
        std::cin >> x;
        x /= 1000;
    }
    std::sort(ours.begin(), ours.end());
    std::sort(theirs.begin(), theirs.end());
    std::set_intersection(ours.begin(), ours.end(), theirs.begin(), theirs.end(),
                          std::back_inserter(both));
    long long sum = 0;
    for (int x : both)
        sum += x;
    std::cout << both.size() << " in common, " << sum << '\n';
}
