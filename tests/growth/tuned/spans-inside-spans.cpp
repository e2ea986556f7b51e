// time: n log n
// space: n
// line: std::sort(spans or std::sort(ends or lower_bound or inside += or tree[i]++
// line: for (int i = rank; i > 0 or for (int i = rank; i <= n
// gen: intervals {n}
// why: sorted by start from the right, the ends to the left are counted in a Fenwick tree
#include <algorithm>
#include <iostream>
#include <utility>
#include <vector>

// How often does one span lie inside another?
int main()
{
    int n;
    std::cin >> n;
    std::vector<std::pair<int, int>> spans(n);
    std::vector<int> ends, tree(n + 1, 0);
    for (auto &[start, end] : spans) {
        std::cin >> start >> end;
        ends.push_back(end);
    }
    std::sort(spans.rbegin(), spans.rend());
    std::sort(ends.begin(), ends.end());
    long long inside = 0;
    for (const auto &span : spans) {
        int rank = std::lower_bound(ends.begin(), ends.end(), span.second) - ends.begin() + 1;
        for (int i = rank; i > 0; i -= i & -i)
            inside += tree[i];
        for (int i = rank; i <= n; i += i & -i)
            tree[i]++;
    }
    std::cout << inside << '\n';
}
