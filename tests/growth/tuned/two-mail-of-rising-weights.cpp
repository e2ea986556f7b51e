// time: v * e
// space: v + e
// line: for (const auto &[ or if (has[
// gen: graph {v} {e}
// why: from each of v towns one pass over all e streets; sorting them once and clearing v marks
// why: for each are less
#include <algorithm>
#include <cstdio>
#include <tuple>
#include <vector>

// A letter may be sent on only along streets whose weights never fall (of equal ones: in their
// order in the list). Who can get a letter from whom?

using Street = std::tuple<int, int, int>; // weight and two ends

static int reached_from(int start, int n, const std::vector<Street> &streets)
{
    std::vector<char> has(n, 0);
    int count = 1;
    has[start] = 1;
    for (const auto &[weight, u, v] : streets) {
        if (has[u] != has[v]) {
            has[u] = has[v] = 1;
            count++;
        }
    }
    return count;
}

int main()
{
    int n, m;
    if (std::scanf("%d %d", &n, &m) != 2)
        return 1;
    std::vector<Street> streets(m);
    for (auto &[weight, u, v] : streets)
        if (std::scanf("%d %d %d", &u, &v, &weight) != 3)
            return 1;
    std::stable_sort(streets.begin(), streets.end(), [](const Street &a, const Street &b) {
        return std::get<0>(a) < std::get<0>(b);
    });
    long pairs = 0;
    int least = n, most = 0;
    for (int start = 0; start < n; start++) {
        const int count = reached_from(start, n, streets);
        pairs += count;
        least = std::min(least, count);
        most = std::max(most, count);
    }
    std::printf("%ld pairs, %d to %d\n", pairs, least, most);
}
