// time: m log k
// space: k
// line: insert( or erase(
// gen: stream {k} {m}
// why: a tree holds the last k numbers; each of n numbers comes and goes once
#include <iostream>
#include <queue>
#include <set>
using namespace std;

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int k, n, x;
    cin >> k >> n;
    set<pair<int, int>> window;
    queue<pair<int, int>> order;
    long low = 0, high = 0;
    for (int i = 0; i < n; i++) {
        cin >> x;
        window.insert({x, i});
        order.push({x, i});
        if ((int)order.size() > k) {
            window.erase(order.front());
            order.pop();
        }
        low += window.begin()->first;
        high += window.rbegin()->first;
    }
    cout << low << " " << high << endl;
}
