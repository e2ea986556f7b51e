// time: n log n + m log n or m log n
// space: n
// line: lower_bound or beams.insert(rest or .erase(
// gen: lists {n} {m}
// why: a tree of n beams; each of m orders finds, takes out and puts back one in log n
#include <iostream>
#include <set>
using namespace std;

constexpr long NEW_BEAM = 1000000000;

int main()
{
    ios::sync_with_stdio(false);
    int n, m;
    long bought = 0, thrown_away = 0;
    multiset<long> beams;

    cin >> n >> m;
    for (int i = 0; i < n; i++) {
        long beam;
        cin >> beam;
        beams.insert(beam);
    }
    for (int i = 0; i < m; i++) {
        long order, rest;
        cin >> order;
        // The shortest that will do; if none does, the shortest of all makes room for a new one.
        auto it = beams.lower_bound(order);
        if (it != beams.end()) {
            rest = *it - order;
        } else {
            it = beams.begin();
            thrown_away += *it;
            rest = NEW_BEAM - order;
            bought++;
        }
        beams.erase(it);
        beams.insert(rest);
    }
    cout << bought << " bought, " << thrown_away << " thrown away, longest " << *beams.rbegin() << endl;
}
