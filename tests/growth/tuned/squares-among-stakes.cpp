// time: n^2 log n
// space: n
// line: for (const Stake &q or if (p == q) or const long right or binary_search or if (stands
// line: operator<=> or long x, y; or struct Stake or bool stands
// gen: points {n}
// why: each of n^2 pairs of stakes is tried as a side: its next corner is searched, log n steps
// On how many quadruples of stakes, at any angle, can a square cloth be hung?
#include <algorithm>
#include <compare>
#include <iostream>
#include <utility>
#include <vector>

struct Stake {
    long x, y;

    auto operator<=>(const Stake &) const = default;
};

class Field {
    std::vector<Stake> stakes;

public:
    explicit Field(std::vector<Stake> all) : stakes(std::move(all))
    {
        std::ranges::sort(stakes);
    }

    bool stands(long x, long y) const
    {
        return std::ranges::binary_search(stakes, Stake{x, y});
    }

    long squares() const
    {
        long corners = 0;
        for (const Stake &p : stakes) {
            for (const Stake &q : stakes) {
                if (p == q)
                    continue;
                const long right = q.x - p.x, up = q.y - p.y;
                if (stands(q.x - up, q.y + right) && stands(p.x - up, p.y + right))
                    corners++;
            }
        }
        return corners / 4;
    }
};

int main()
{
    std::size_t n;
    std::cin >> n;
    std::vector<Stake> all(n);
    for (auto &[x, y] : all)
        std::cin >> x >> y;
    std::cout << Field(std::move(all)).squares() << " squares\n";
}
