// time: n * k
// space: k
// line: podium.insert
// gen: kept {n} {k}
// why: every result is better than all before, so all k places move down
#include <algorithm>
#include <functional>
#include <iostream>
#include <vector>

int main()
{
    int n, k;
    std::cin >> n >> k;
    std::vector<int> podium; // the best first
    long long changes = 0;
    for (int i = 0; i < n; i++) {
        int x;
        std::cin >> x;
        auto place = std::lower_bound(podium.begin(), podium.end(), x, std::greater<>());
        if (place - podium.begin() >= k)
            continue;
        podium.insert(place, x);
        changes++;
        if ((int)podium.size() > k)
            podium.pop_back();
    }
    long long sum = 0;
    for (int x : podium)
        sum += x;
    std::cout << podium.front() << ' ' << sum << ' ' << changes << '\n';
}
