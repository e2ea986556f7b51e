// time: n log n + m log m
// space: n + m
// line: std::sort(
// gen: counts {n} {m}
// why: the gains of both shops are sorted; to put them in one row takes n + m steps
// Two shops get one more seller each time: the second never gains more than the first. What do k
// sellers gain when they are shared out in the best way, for each k?
#include <algorithm>
#include <functional>
#include <iostream>
#include <numeric>
#include <random>
#include <vector>

// What 0, 1, 2 ... sellers gain; each adds less than the one before.
class Chain {
    std::vector<long> gains;

public:
    Chain() = default;

    explicit Chain(std::vector<long> list) : gains(std::move(list))
    {
        std::sort(gains.begin(), gains.end(), std::greater<>());
    }

    // For concave chains the best sum of both: their steps in falling order.
    friend Chain operator+(const Chain &a, const Chain &b)
    {
        Chain sum;
        sum.gains.resize(a.gains.size() + b.gains.size());
        std::merge(a.gains.begin(), a.gains.end(), b.gains.begin(), b.gains.end(),
                   sum.gains.begin(), std::greater<>());
        return sum;
    }

    std::vector<long> values() const
    {
        std::vector<long> result(gains.size() + 1, 0);
        std::partial_sum(gains.begin(), gains.end(), result.begin() + 1);
        return result;
    }
};

static Chain draw_chain(int count, unsigned seed)
{
    std::minstd_rand luck(seed);
    std::vector<long> list(count);
    for (long &gain : list)
        gain = luck() % 1000000000;
    return Chain(std::move(list));
}

int main()
{
    int n, m;
    std::cin >> n >> m;
    const Chain first = draw_chain(n, 31), second = draw_chain(m, 37);
    const std::vector<long> values = (first + second).values();
    std::cout << values[1] << " with one, " << values[values.size() / 2] << " with half, "
              << values.back() << " with all sellers\n";
}
