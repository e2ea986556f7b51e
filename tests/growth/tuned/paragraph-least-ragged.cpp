// time: n^2
// space: n
// line: for (int first or width += or off = or const long cost or cost <
// gen: few {n} 12
// why: for each last word of a line all first words before it are tried, n^2 / 2 steps
// Breaks words into lines of about 60 letters: the squares of what is off are least in sum.
#include <climits>
#include <iostream>
#include <vector>

static const long WIDTH = 60;

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    std::vector<int> letters(n + 1);
    for (int i = 1; i <= n; i++) {
        std::cin >> letters[i];
        letters[i]++;
    }
    // best[i]: the least cost of the words up to i; from[i]: where their last line begins.
    std::vector<long> best(n + 1, LONG_MAX);
    std::vector<int> from(n + 1, 0);
    best[0] = 0;
    for (int last = 1; last <= n; last++) {
        long width = -1;
        for (int first = last; first >= 1; first--) {
            width += letters[first] + 1;
            const long off = WIDTH - width;
            const long cost = best[first - 1] + off * off;
            if (cost < best[last]) {
                best[last] = cost;
                from[last] = first;
            }
        }
    }
    int lines = 0;
    for (int last = n; last > 0; last = from[last] - 1)
        lines++;
    std::cout << lines << " lines, cost " << best[n] << '\n';
}
