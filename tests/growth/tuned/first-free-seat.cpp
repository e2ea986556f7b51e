// time: n^2
// space: n
// line: find(
// gen: numbers {n}
// why: each guest looks for the first free seat from the beginning, past all those before
#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n;
    cin >> n;
    vector<int> seats(n, 0);
    for (int i = 0; i < n; i++) {
        int guest;
        cin >> guest;
        auto seat = find(seats.begin(), seats.end(), 0);
        *seat = guest + 1;
    }
    long check = 0;
    for (int i = 0; i < n; i++)
        check += (long)seats[i] * (i % 7);
    cout << check << endl;
}
