// time: n^3
// space: n^2
// line: for (int k = from; or if (text[k] == text[to]) or strokes[from][to] = std::min
// line: strokes[k + 1]
// gen: letters {n} 4
// why: for each of n^2 / 2 pieces all places where the last stroke may have begun are tried
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

// A stroke prints one letter on neighbouring places, over what was there: how few strokes?
int main()
{
    int n;
    std::string text;
    std::cin >> n >> text;
    std::vector<std::vector<int>> strokes(n + 1, std::vector<int>(n + 1, 0));
    for (int from = n - 1; from >= 0; from--) {
        strokes[from][from] = 1;
        for (int to = from + 1; to < n; to++) {
            strokes[from][to] = strokes[from][to - 1] + 1;
            for (int k = from; k < to; k++) {
                if (text[k] == text[to]) {
                    int between = k + 1 < to ? strokes[k + 1][to - 1] : 0;
                    strokes[from][to] = std::min(strokes[from][to], strokes[from][k] + between);
                }
            }
        }
    }
    std::cout << strokes[0][n - 1] << '\n';
}
