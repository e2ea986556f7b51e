// time: m log n
// space: n
// line: count[key]++
// gen: keys {n} {m}
// why: m keys, but only n different ones: the tree has n nodes and its depth is log n
#include <iostream>
#include <map>

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, m;
    std::cin >> n >> m;
    std::map<int, int> count;
    for (int i = 0; i < m; i++) {
        int key;
        std::cin >> key;
        count[key]++;
    }
    long long hash = 0;
    for (auto it = count.begin(); it != count.end(); ++it)
        hash = (hash * 7 + it->first + it->second) % 1000000007;
    std::cout << count.size() << " " << hash << "\n";
    return 0;
}
