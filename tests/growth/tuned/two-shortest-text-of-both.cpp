// time: n * m
// space: n * m
// line: length[i][j] = length or length[i][j] = std::min or if (i == n ||
// line: for (int j = m or if (a[i] == b[j]) // table
// line: std::vector<std::vector<int>> length
// gen: two-texts {n} {m}
// why: a table of all pairs of places; the walk through it takes n + m steps
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

// The shortest text that holds both as subsequences.
int main()
{
    int n, m;
    std::string a, b;
    std::cin >> n >> m >> a >> b;
    std::vector<std::vector<int>> length(n + 1, std::vector<int>(m + 1));
    for (int i = n; i >= 0; i--) {
        for (int j = m; j >= 0; j--) {
            if (i == n || j == m) {
                length[i][j] = n - i + m - j; // the rest
                continue;
            }
            if (a[i] == b[j]) // table
                length[i][j] = length[i + 1][j + 1] + 1;
            else
                length[i][j] = std::min(length[i + 1][j], length[i][j + 1]) + 1;
        }
    }
    std::string text;
    int i = 0, j = 0;
    while (i < n && j < m) {
        if (a[i] == b[j]) {
            text += a[i++];
            j++;
        } else if (length[i + 1][j] <= length[i][j + 1]) {
            text += a[i++];
        } else {
            text += b[j++];
        }
    }
    text += a.substr(i) + b.substr(j);
    std::cout << text << ' ' << length[0][0] << '\n';
}
