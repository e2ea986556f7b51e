// time: n^3
// space: n^2
// line: max( or == c[k or k++ or k <= n or now[j][k]
// gen: letters {n} 4
// why: the longest common part of three texts: one step for each three prefixes, two layers kept
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>
using namespace std;

int main()
{
    int n;
    string a;
    cin >> n >> a;
    string b(a.rbegin(), a.rend()), c = a;
    rotate(c.begin(), c.begin() + n / 2, c.end());
    vector<vector<int>> last(n + 1, vector<int>(n + 1, 0)), now = last;
    for (int i = 1; i <= n; i++) {
        for (int j = 1; j <= n; j++) {
            for (int k = 1; k <= n; k++) {
                if (a[i - 1] == b[j - 1] && b[j - 1] == c[k - 1])
                    now[j][k] = last[j - 1][k - 1] + 1;
                else
                    now[j][k] = max({last[j][k], now[j - 1][k], now[j][k - 1]});
            }
        }
        swap(last, now);
    }
    cout << last[n][n] << endl;
}
