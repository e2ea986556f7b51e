// time: n * m
// space: n * m
// line: -
// gen: grid {n} {m}
// why: a column is copied and its middle found in linear time, as long as reading it took
#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, m;
    cin >> n >> m;
    vector<vector<int>> table(n, vector<int>(m));
    for (auto &row : table)
        for (auto &cell : row)
            cin >> cell;
    long sum = 0;
    for (int c = 0; c < m; c++) {
        vector<int> column;
        for (const auto &row : table)
            column.push_back(row[c]);
        nth_element(column.begin(), column.begin() + n / 2, column.end());
        sum += column[n / 2];
    }
    cout << sum << endl;
}
