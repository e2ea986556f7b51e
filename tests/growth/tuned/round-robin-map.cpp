// time: n log n
// space: n
// line: erase( or insert(
// gen: numbers {n}
// why: a tree of n tasks; the first one is taken off and put back later 2 n times
#include <iostream>
#include <map>
using namespace std;

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n;
    cin >> n;
    multimap<long, int> due;
    for (int id = 0; id < n; id++) {
        long when;
        cin >> when;
        due.emplace(when, id);
    }
    unsigned check = 0;
    for (int step = 0; step < 2 * n; step++) {
        auto [when, id] = *due.begin();
        due.erase(due.begin());
        check = check * 31 + id;
        due.insert({when + 1 + (id * 7919L + when) % 1000000007, id});
    }
    cout << check << endl;
}
