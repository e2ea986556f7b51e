// time: n^2
// space: n
// line: std::find or tabs.insert
// gen: parents {n}
// why: for each tab its parent is looked for, i / 2 steps on average, and the rest moved by one
// A browser opens each new tab to the right of the one whose link was clicked.
#include <algorithm>
#include <cstdio>
#include <vector>

int main()
{
    int n, parent;
    if (std::scanf("%d", &n) != 1)
        return 1;
    std::vector<int> tabs = {0};
    for (int tab = 1; tab < n; tab++) {
        if (std::scanf("%d", &parent) != 1)
            return 1;
        auto at = std::find(tabs.begin(), tabs.end(), parent);
        tabs.insert(at + 1, tab);
    }
    long mixed = 0, jumps = 0;
    for (int i = 0; i < n; i++) {
        mixed = (mixed * 31 + tabs[i]) % 1000000007;
        jumps += i > 0 && tabs[i] < tabs[i - 1];
    }
    std::printf("order %ld, the last tab is %d, %ld falls\n", mixed, tabs.back(), jumps);
}
