// time: n
// space: n
// line: -
// gen: numbers {n}
// why: each node is moved to the other list once, in constant time, by its iterator
#include <iostream>
#include <iterator>
#include <list>
using namespace std;

int main()
{
    int n;
    cin >> n;
    list<int> even, odd;
    for (int i = 0; i < n; i++) {
        int x;
        cin >> x;
        even.push_back(x);
    }
    for (auto it = even.begin(); it != even.end();) {
        auto next_one = next(it);
        if (*it % 2 != 0)
            odd.splice(odd.end(), even, it);
        it = next_one;
    }
    even.splice(even.end(), odd);
    long check = 0;
    for (int x : even)
        check = (check * 31 + x) % 1000003;
    cout << check << endl;
}
