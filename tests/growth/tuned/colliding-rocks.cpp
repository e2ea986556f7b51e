// time: n
// space: n
// line: -
// gen: numbers {n}
// why: a rock is broken only once, so the inner loop runs n times in all
#include <iostream>
#include <vector>
using namespace std;

// Odd rocks fly to the right, even ones to the left; the smaller one breaks when two meet.
int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n;
    cin >> n;
    vector<int> rocks(n);
    for (int &rock : rocks)
        cin >> rock;
    vector<int> whole;
    int crashes = 0;
    for (int rock : rocks) {
        bool flies = true;
        while (flies && rock % 2 == 0 && !whole.empty() && whole.back() % 2 == 1) {
            crashes++;
            if (whole.back() < rock)
                whole.pop_back();
            else
                flies = false;
        }
        if (flies)
            whole.push_back(rock);
    }
    long sum = 0;
    for (int rock : whole)
        sum += rock;
    cout << crashes << " crashes, " << whole.size() << " rocks left, " << sum << endl;
}
