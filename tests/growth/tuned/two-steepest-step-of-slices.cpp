// time: n * q
// space: n
// line: std::transform_reduce or return std::max or return std::abs
// gen: questions {n} {q}
// why: a slice between two random ends is n / 3 long on average, and each is walked through
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <numeric>
#include <vector>

// The greatest difference of two neighbours in each asked slice.

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    std::size_t n, questions;
    std::cin >> n >> questions;
    std::vector<int> heights(n);
    for (int &height : heights)
        std::cin >> height;

    const auto steeper = [](int a, int b) {
        return std::max(a, b);
    };
    const auto step = [](int a, int b) {
        return std::abs(a - b);
    };
    long sum = 0;
    for (std::size_t left, right; questions > 0 && std::cin >> left >> right; questions--) {
        const auto first = heights.begin() + left, last = heights.begin() + right;
        sum += std::transform_reduce(first, last, first + 1, 0, steeper, step);
    }
    std::cout << sum << '\n';
}
