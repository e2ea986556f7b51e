// time: n * m^2
// space: n * m
// line: row[a] or const auto &row
// gen: grid {n} {m}
// why: each two of the m columns are multiplied over all n rows
#include <iostream>
#include <vector>
using namespace std;

long product(const vector<vector<int>> &rows, int a, int b)
{
    long sum = 0;
    for (const auto &row : rows)
        sum += (long)row[a] * row[b];
    return sum;
}

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, m;
    cin >> n >> m;
    vector<vector<int>> rows(n, vector<int>(m));
    for (auto &line : rows)
        for (int &cell : line)
            cin >> cell;
    long best = 0;
    for (int a = 0; a < m; a++)
        for (int b = a + 1; b < m; b++)
            best = max(best, product(rows, a, b));
    cout << best << endl;
}
