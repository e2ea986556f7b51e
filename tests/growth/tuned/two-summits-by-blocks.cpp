// time: q sqrt n or n + q sqrt n
// space: n
// line: while (from <= to or while (from + size or best = std::max or from += size
// gen: questions {n} {q}
// why: a range is two ends of at most sqrt n heights and at most sqrt n whole blocks between them
#include <cmath>
#include <iostream>
#include <vector>

class Ridge {
    std::vector<int> height, top; // of each point, and the highest of each block
    int size;

public:
    explicit Ridge(std::vector<int> heights) : height(std::move(heights))
    {
        size = std::max(1, (int)std::sqrt(height.size()));
        top.resize(height.size() / size + 1);
        for (size_t i = 0; i < height.size(); i++)
            top[i / size] = std::max(top[i / size], height[i]);
    }

    int summit(int from, int to) const
    {
        int best = 0;
        while (from <= to && from % size != 0)
            best = std::max(best, height[from++]);
        while (from + size - 1 <= to) {
            best = std::max(best, top[from / size]);
            from += size;
        }
        while (from <= to)
            best = std::max(best, height[from++]);
        return best;
    }
};

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, q;
    std::cin >> n >> q;
    std::vector<int> heights(n);
    for (int &h : heights)
        std::cin >> h;
    Ridge ridge(std::move(heights));
    long sum = 0;
    while (q-- > 0) {
        int left, right;
        std::cin >> left >> right;
        sum += ridge.summit(left, right);
    }
    std::cout << sum << '\n';
}
