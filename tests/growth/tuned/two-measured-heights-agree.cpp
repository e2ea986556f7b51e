// time: v + e
// space: v
// line: int base_of or for (height or const int or if (top or top[spot or height += or return
// line: bool fits or int base_a or long apart or if (base_a or if (size or top[base_b
// line: above[base_b or size[base_a or while ( or wrong +=
// gen: graph {v} {e}
// why: each of e measurements walks to two bases in a forest that halves its ways and hangs the
// why: smaller below the larger tree, so that a way is nearly constant
// Someone measured how much higher b is than a, e times. How often does it not fit what was known?
#include <iostream>
#include <numeric>
#include <utility>
#include <vector>

class Heights {
    std::vector<int> top, size;
    // How much higher a spot is than the one that it hangs on.
    std::vector<long> above;

    int base_of(int spot, long &height)
    {
        for (height = 0; top[spot] != spot; spot = top[spot]) {
            const int next = top[spot];
            if (top[next] != next)
                above[spot] += above[next];
            top[spot] = top[next];
            height += above[spot];
        }
        return spot;
    }

public:
    explicit Heights(int spots) : top(spots), size(spots, 1), above(spots, 0)
    {
        std::iota(top.begin(), top.end(), 0);
    }

    bool fits(int a, int b, long higher)
    {
        long height_a, height_b;
        int base_a = base_of(a, height_a), base_b = base_of(b, height_b);
        long apart = height_a + higher - height_b;
        if (base_a == base_b)
            return apart == 0;
        if (size[base_a] < size[base_b]) {
            std::swap(base_a, base_b);
            apart = -apart;
        }
        top[base_b] = base_a;
        above[base_b] = apart;
        size[base_a] += size[base_b];
        return true;
    }
};

int main()
{
    int spots, count, a, b, wrong = 0;
    long higher;
    std::cin >> spots >> count;
    Heights heights(spots);
    // Every second measurement is what the numbers of the spots say.
    while (std::cin >> a >> b >> higher)
        wrong += !heights.fits(a, b, higher % 2 == 0 ? higher : 3L * b - 3L * a);
    std::cout << wrong << " of " << count << " do not fit\n";
}
