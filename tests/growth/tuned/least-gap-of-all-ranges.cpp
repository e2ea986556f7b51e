// time: n^2 log n
// space: n
// line: seen.insert(
// gen: numbers {n}
// why: from each beginning all later numbers go into a tree
#include <algorithm>
#include <iostream>
#include <iterator>
#include <set>
#include <vector>
using namespace std;

// For all ranges of the list: the least distance between two of its numbers, summed up.
int main()
{
    ios::sync_with_stdio(false);
    int n;
    cin >> n;
    vector<int> v(n);
    for (int &x : v)
        cin >> x;
    long sum = 0;
    for (int from = 0; from < n; from++) {
        set<int> seen;
        int least = 1000000000;
        for (int to = from; to < n; to++) {
            auto [place, is_new] = seen.insert(v[to]);
            if (!is_new)
                least = 0;
            if (place != seen.begin())
                least = min(least, *place - *prev(place));
            if (next(place) != seen.end())
                least = min(least, *next(place) - *place);
            sum += least % 1000;
        }
    }
    cout << sum << endl;
}
