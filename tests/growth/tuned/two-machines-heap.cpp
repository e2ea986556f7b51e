// time: m log k
// space: k
// line: push( or pop(
// gen: stream {k} {m}
// why: the machine that is free first is at the top of a heap of k
#include <functional>
#include <iostream>
#include <queue>
#include <vector>
using namespace std;

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int k, n;
    cin >> k >> n;
    priority_queue<long, vector<long>, greater<>> free_at;
    for (int i = 0; i < k; i++)
        free_at.push(0);
    long finished = 0, job;
    while (cin >> job) {
        long end = free_at.top() + job;
        free_at.pop();
        free_at.push(end);
        finished = max(finished, end);
    }
    cout << finished << endl;
}
