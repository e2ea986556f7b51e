// time: n + m log n
// space: n
// line: for (left += or if (left % 2 or before = or if (right % 2 or after = or return a.then
// line: Machine then( or return {times
// gen: counts {n} {m}
// why: the tree is built from 2 n nodes, each question joins at most two nodes of a level
// n machines in a row make a x + b of x; what do the machines from left to right make of a number?
#include <algorithm>
#include <iostream>
#include <random>
#include <vector>

constexpr long MODULUS = 998244353;

struct Machine {
    long times = 1, plus = 0;
    // First this one, then the next.
    Machine then(const Machine &next) const
    {
        return {times * next.times % MODULUS, (plus * next.times + next.plus) % MODULUS};
    }

    long make(long x) const { return (times * x + plus) % MODULUS; }
};

// Joins any range of values, in their order, by a function.
template <class T, class Join>
class RangeTree {
    std::size_t size;
    std::vector<T> nodes;
    Join join;
public:
    RangeTree(const std::vector<T> &leaves, Join how) : size(leaves.size()), nodes(size), join(how)
    {
        nodes.insert(nodes.end(), leaves.begin(), leaves.end());
        for (std::size_t i = size - 1; i > 0; i--)
            nodes[i] = join(nodes[2 * i], nodes[2 * i + 1]);
    }

    T range(std::size_t left, std::size_t right) const
    {
        T before{}, after{};
        for (left += size, right += size + 1; left < right; left /= 2, right /= 2) {
            if (left % 2 == 1)
                before = join(before, nodes[left++]);
            if (right % 2 == 1)
                after = join(nodes[--right], after);
        }
        return join(before, after);
    }
};

int main()
{
    int n, m;
    std::cin >> n >> m;
    std::vector<Machine> row(n);
    std::minstd_rand luck(29);
    for (auto &[times, plus] : row) {
        plus = luck() % 1000000;
        times = plus % 1000 + 1;
    }
    const RangeTree tree(row, [](const Machine &a, const Machine &b) { return a.then(b); });
    long made = 1;
    while (m-- > 0) {
        const auto [left, right] = std::minmax({luck() % n, luck() % n});
        made = tree.range(left, right).make(made);
    }
    std::cout << made << '\n';
}
