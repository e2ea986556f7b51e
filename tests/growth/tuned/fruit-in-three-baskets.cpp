// time: n
// space: 1
// line: std::cin >> fruit or last[fruit] or for (auto it or if (it-> or last.erase or best =
// line: for (int tree
// line: if (last.size
// gen: few {n}
// why: the table never holds more than four kinds, so each tree costs O(1)
// The longest stretch of trees whose fruit fits into three baskets, one for each kind.
#include <algorithm>
#include <iostream>
#include <unordered_map>

int main()
{
    std::cin.tie(nullptr);
    std::ios::sync_with_stdio(false);
    int n, fruit, from = 0, best = 0;
    long together = 0;
    std::cin >> n;
    std::unordered_map<int, int> last; // where each kind was seen last
    for (int tree = 0; tree < n; tree++) {
        std::cin >> fruit;
        last[fruit] = tree;
        if (last.size() > 3) {
            auto oldest = last.begin();
            for (auto it = last.begin(); it != last.end(); ++it)
                if (it->second < oldest->second)
                    oldest = it;
            from = oldest->second + 1;
            last.erase(oldest);
        }
        best = std::max(best, tree - from + 1);
        together += tree - from + 1;
    }
    std::cout << "at most " << best << " trees, " << together << " stretches\n";
}
