// time: m * k
// space: k
// line: min_element(
// gen: stream {k} {m}
// why: the machine that is free first is looked for among all k, for each of n jobs
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
    vector<long> free_at(k, 0);
    long job;
    while (cin >> job) {
        auto first = min_element(free_at.begin(), free_at.end());
        *first += job;
    }
    cout << *max_element(free_at.begin(), free_at.end()) << endl;
}
