// time: n + m log n or m log n
// space: n
// line: berths.lower_bound( or berths.erase( or berths.insert(
// gen: keys {n} {m}
// why: each of m ships is a search in a tree of free berths, one taken out and one put back
#include <cstdlib>
#include <iostream>
#include <queue>
#include <set>
using namespace std;

class Harbour {
    set<int> berths; // the free ones
    queue<int> ships; // where they lie, the longest there first
    size_t most;

public:
    Harbour(int n) : most((n + 1) / 2)
    {
        for (int i = 0; i < n; i++)
            berths.emplace_hint(berths.end(), i);
    }

    // The next free berth from the wanted one on, or else the first one.
    int enter(int wanted)
    {
        if (ships.size() == most) {
            berths.insert(ships.front());
            ships.pop();
        }
        auto found = berths.lower_bound(wanted);
        if (found == berths.end())
            found = berths.begin();
        int got = *found;
        berths.erase(found);
        ships.push(got);
        return got;
    }
};

int main()
{
    ios::sync_with_stdio(false);
    int n, m;
    cin >> n >> m;
    Harbour harbour(n);
    long long away = 0;
    int pleased = 0;
    for (int i = 0; i < m; i++) {
        int wanted;
        cin >> wanted;
        int got = harbour.enter(wanted);
        away += abs(got - wanted);
        pleased += got == wanted;
    }
    cout << pleased << " got what they wanted, the others were " << away << " away" << endl;
}
