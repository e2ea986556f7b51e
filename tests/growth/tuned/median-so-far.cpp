// time: n log n
// space: n
// line: push( or pop()
// gen: numbers {n}
// why: each number goes through one heap into the other, whose top is taken at log n
#include <functional>
#include <iostream>
#include <queue>
#include <vector>
using namespace std;

class Median {
    priority_queue<int> low;
    priority_queue<int, vector<int>, greater<int>> high;

public:
    void add(int value)
    {
        low.push(value);
        high.push(low.top());
        low.pop();
        if (high.size() > low.size()) {
            low.push(high.top());
            high.pop();
        }
    }
    int get() const { return low.top(); }
};

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, value;
    cin >> n;
    Median median;
    long sum = 0;
    while (cin >> value) {
        median.add(value);
        sum += median.get();
    }
    cout << sum << endl;
}
