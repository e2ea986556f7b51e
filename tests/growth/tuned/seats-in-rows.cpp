// time: sqrt n
// space: sqrt n
// line: push_back or guests or row
// gen: size {n}
// why: each row is one seat longer than the last, so that about sqrt(2 n) rows seat n guests
#include <iostream>
#include <numeric>
#include <vector>
using namespace std;

vector<int> rows_for(int guests)
{
    vector<int> rows;
    int row = 1;
    while (guests > 0) {
        int seated = min(row, guests);
        rows.push_back(seated);
        guests -= seated;
        row++;
    }
    return rows;
}

int main()
{
    int n;
    cin >> n;
    vector<int> rows = rows_for(n);
    cout << rows.size() << " " << rows.back() << " " << accumulate(rows.begin(), rows.end(), 0)
         << endl;
}
