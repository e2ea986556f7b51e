// time: n * m
// space: n
// line: max_element(
// gen: questions {n} {m}
// why: each question walks over its range, a third of the n numbers
#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, m;
    cin >> n >> m;
    vector<int> heights(n);
    for (auto &height : heights)
        cin >> height;
    long sum = 0;
    while (m-- > 0) {
        int from, to;
        cin >> from >> to;
        auto highest = max_element(heights.begin() + from, heights.begin() + to + 1);
        sum += *highest + (highest - heights.begin());
    }
    cout << sum << endl;
}
