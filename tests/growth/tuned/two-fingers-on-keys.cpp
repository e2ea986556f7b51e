// time: n * m
// space: n
// line: for (int other = 0; or least = min( or cost[other] += or abs(key - other)
// gen: keys {n} {m}
// why: at each of m strokes the other finger may rest on any of the n keys
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <vector>
using namespace std;

const long NEVER = 1L << 60;

int main()
{
    ios_base::sync_with_stdio(false);
    int n, m;
    cin >> n >> m;

    // one finger is on the key struck last, cost[k]: the least way so far with the other one on k
    vector<long> cost(n, NEVER);
    int last = 0;
    cost[n - 1] = 0;

    for (int stroke = 0; stroke < m; stroke++) {
        int key;
        cin >> key;
        long least = NEVER;
        for (int other = 0; other < n; other++) {
            least = min(least, cost[other] + abs(key - other));
            cost[other] += abs(key - last);
        }
        cost[last] = min(cost[last], least);
        last = key;
    }
    cout << *min_element(cost.begin(), cost.end()) << '\n';
    return 0;
}
