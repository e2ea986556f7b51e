// time: m + n log n
// space: n
// line: std::stable_sort or votes[a] > votes[b]
// line: while (m-- or std::cin >> candidate or votes[candidate]++
// gen: keys {n} {m}
// why: m votes are counted at once, then the n candidates are sorted
#include <algorithm>
#include <iostream>
#include <numeric>
#include <vector>

int main()
{
    int n, m, candidate;
    std::cin >> n >> m;
    std::vector<int> votes(n, 0), order(n);
    while (m-- > 0) {
        std::cin >> candidate;
        votes[candidate]++;
    }
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&votes](int a, int b) { return votes[a] > votes[b]; });
    long long mix = 0;
    for (int place = 0; place < n; place++)
        mix = (mix * 31 + order[place]) % 1000003;
    std::cout << order[0] << " wins with " << votes[order[0]] << ", " << mix << '\n';
}
