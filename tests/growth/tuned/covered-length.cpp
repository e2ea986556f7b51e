// time: n log n
// space: n
// line: sort(
// gen: points {n}
// why: the intervals are sorted by their starts, then one pass merges them
#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

struct Interval {
    long from, to;
    bool operator<(const Interval &other) const { return from < other.from; }
};

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n;
    cin >> n;
    vector<Interval> all(n);
    for (auto &[from, to] : all) {
        cin >> from >> to;
        to = from + to % 1000;
    }
    sort(all.begin(), all.end());
    long covered = 0, reached = -1;
    for (const Interval &one : all) {
        long start = max(one.from, reached);
        if (one.to > start) {
            covered += one.to - start;
            reached = one.to;
        }
    }
    cout << covered << endl;
}
