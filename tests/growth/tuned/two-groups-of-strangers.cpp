// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: who is looked at either joins the group and is never looked at again, or is a friend of the
// why: one who asks, which happens once for each end of an edge
#include <iostream>
#include <queue>
#include <vector>
using namespace std;

// Two people are in one group if they are connected by people who do not know each other.
int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int v, e;
    cin >> v >> e;
    vector<vector<int>> friends(v);
    for (int i = 0; i < e; i++) {
        int a, b, years;
        cin >> a >> b >> years;
        friends[a].push_back(b);
        friends[b].push_back(a);
    }
    vector<int> left, asked(v, -1);
    for (int i = 0; i < v; i++)
        left.push_back(i);
    int groups = 0;
    long check = 0;
    while (!left.empty()) {
        queue<int> group;
        group.push(left.back());
        left.pop_back();
        groups++;
        while (!group.empty()) {
            int person = group.front();
            group.pop();
            check = (check * 31 + person) % 1000003;
            for (int other : friends[person])
                asked[other] = person;
            size_t kept = 0;
            for (int other : left) {
                if (asked[other] == person)
                    left[kept++] = other;
                else
                    group.push(other);
            }
            left.resize(kept);
        }
    }
    cout << groups << " groups, " << check << endl;
}
