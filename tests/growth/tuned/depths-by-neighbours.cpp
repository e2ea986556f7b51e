// time: n log n
// space: n
// line: depth.upper_bound or depth[x] =
// gen: permutation {n}
// why: a new leaf hangs below the deeper one of its neighbours, found in a balanced tree
#include <algorithm>
#include <iostream>
#include <iterator>
#include <map>

// The depths of a search tree that is not balanced, without building it.
int main()
{
    int n;
    std::cin >> n;
    std::map<int, int> depth;
    int deepest = 0;
    long long sum = 0;
    for (int i = 0; i < n; i++) {
        int x, level = 0;
        std::cin >> x;
        auto above = depth.upper_bound(x);
        if (above != depth.end())
            level = above->second;
        if (above != depth.begin())
            level = std::max(level, std::prev(above)->second);
        depth[x] = level + 1;
        deepest = std::max(deepest, level + 1);
        sum += level + 1;
    }
    std::cout << "deepest " << deepest << ", sum " << sum << '\n';
}
