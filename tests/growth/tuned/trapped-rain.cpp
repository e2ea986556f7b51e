// time: n
// space: n
// line: -
// gen: numbers {n}
// why: the two ends walk towards each other, n steps together
#include <algorithm>
#include <iostream>
#include <vector>

int main()
{
    int n;
    std::cin >> n;
    std::vector<long long> height(n);
    for (auto &h : height)
        std::cin >> h;
    int left = 0, right = n - 1;
    long long wall_left = 0, wall_right = 0, water = 0;
    while (left < right) {
        wall_left = std::max(wall_left, height[left]);
        wall_right = std::max(wall_right, height[right]);
        if (wall_left < wall_right) {
            water += wall_left - height[left];
            left++;
        } else {
            water += wall_right - height[right];
            right--;
        }
    }
    std::cout << water << '\n';
}
