// time: n * k
// space: n * k
// line: -
// gen: grid {n} {k}
// why: each cell is read once and visited once, whatever the turns
#include <iostream>
#include <vector>

int main()
{
    int n, k;
    std::cin >> n >> k;
    std::vector<std::vector<int>> grid(n, std::vector<int>(k));
    for (auto &row : grid)
        for (int &cell : row)
            std::cin >> cell;
    std::vector<int> walk;
    int top = 0, bottom = n - 1, left = 0, right = k - 1;
    while (top <= bottom && left <= right) {
        for (int c = left; c <= right; c++)
            walk.push_back(grid[top][c]);
        top++;
        for (int r = top; r <= bottom; r++)
            walk.push_back(grid[r][right]);
        right--;
        for (int c = right; top <= bottom && c >= left; c--)
            walk.push_back(grid[bottom][c]);
        bottom--;
        for (int r = bottom; left <= right && r >= top; r--)
            walk.push_back(grid[r][left]);
        left++;
    }
    long long climbs = 0;
    for (std::size_t i = 1; i < walk.size(); i++)
        if (walk[i] > walk[i - 1])
            climbs += walk[i] - walk[i - 1];
    std::cout << walk.back() << ' ' << climbs << '\n';
}
