// time: m * k
// space: k
// line: max( or t <= k
// gen: stream {k} {m}
// why: for each of n prices both states of each of k trades are renewed
#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int k, n;
    cin >> k >> n;
    vector<long> holding(k + 1, -4e18), free_(k + 1, 0);
    for (int day = 0; day < n; day++) {
        long price;
        cin >> price;
        for (int t = 1; t <= k; t++) {
            free_[t] = max(free_[t], holding[t] + price);
            holding[t] = max(holding[t], free_[t - 1] - price);
        }
    }
    cout << *max_element(free_.begin(), free_.end()) << endl;
}
