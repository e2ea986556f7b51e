// time: m log k
// space: k
// line: sort(
// gen: stream {k} {m}
// why: n / k batches of k numbers are sorted, one after the other
#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

static long middle_gap(vector<int> &batch)
{
    sort(batch.begin(), batch.end());
    size_t half = batch.size() / 2;
    return batch[half] - batch[half / 2];
}

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    size_t k, n;
    cin >> k >> n;
    vector<int> batch;
    long sum = 0;
    int x;
    while (cin >> x) {
        batch.push_back(x);
        if (batch.size() == k) {
            sum += middle_gap(batch);
            batch.clear();
        }
    }
    if (!batch.empty())
        sum += middle_gap(batch);
    cout << sum << endl;
}
