// time: v^2 + e
// space: v + e
// line: // who is or if (gone[p]) or if (next < 0
// gen: graph {v} {e}
// why: all v people are gone through to find each one that leaves; each friendship ends once
#include <algorithm>
#include <iostream>
#include <vector>

// Again and again the one with the fewest friends left goes home.
int main()
{
    int v, e;
    std::cin >> v >> e;
    std::vector<std::vector<int>> friends(v);
    for (int i = 0; i < e; i++) {
        int a, b, since;
        std::cin >> a >> b >> since;
        friends[a].push_back(b);
        friends[b].push_back(a);
    }
    std::vector<int> count(v);
    for (int p = 0; p < v; p++)
        count[p] = friends[p].size();
    std::vector<bool> gone(v, false);
    int core = 0;
    long long sum = 0;
    for (int round = 0; round < v; round++) {
        int next = -1;
        for (int p = 0; p < v; p++) { // who is next
            if (gone[p])
                continue;
            if (next < 0 || count[p] < count[next])
                next = p;
        }
        gone[next] = true;
        core = std::max(core, count[next]);
        sum += (long long)next * round % 1000;
        for (int other : friends[next])
            count[other]--;
    }
    std::cout << "core " << core << ", " << sum << '\n';
}
