// time: n + m
// space: n
// line: std::cin >> height or for (int i or dips[i] = or std::cin >> left or if (right - left
// line: inside = or sum += inside or most = std or for (int &height or (i + 1 < n
// gen: questions {n} {m}
// why: one walk counts the dips up to each place; a question subtracts two counts
// How many places of a range are lower than both neighbours, if they are in the range, too?
#include <algorithm>
#include <iostream>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    int n, m, left, right, most = 0;
    long sum = 0;
    std::cin >> n >> m;
    std::vector<int> heights(n), dips(n);
    for (int &height : heights)
        std::cin >> height;
    for (int i = 1; i < n; i++)
        dips[i] = dips[i - 1] +
                  (i + 1 < n && heights[i] < std::min(heights[i - 1], heights[i + 1]));

    for (int i = 0; i < m; i++) {
        int inside = 0;
        std::cin >> left >> right;
        if (right - left > 1)
            inside = dips[right - 1] - dips[left];
        sum += inside;
        most = std::max(most, inside);
    }
    std::cout << sum << " dips, at most " << most << '\n';
}
