// time: m log k
// space: k
// line: for (int left = or if (left % or if (right % or longest, tree
// line: for (; place or tree[place]
// gen: keys {k} {m}
// why: for each of m steps a tree over k heights is asked and changed, each log k steps
#include <algorithm>
#include <iostream>
#include <vector>

// The longest climb: from a long row of heights below k as many as possible are chosen, in their
// order, each higher than the one before. For each height the tree knows the longest climb that
// ends there.

class BestClimbs {
    int leaves;
    std::vector<int> tree;

public:
    explicit BestClimbs(int k) : leaves(k), tree(2 * k, 0) {}

    int below(int height) const
    {
        int longest = 0;
        for (int left = leaves, right = leaves + height; left < right; left /= 2, right /= 2) {
            if (left % 2 == 1)
                longest = std::max(longest, tree[left++]);
            if (right % 2 == 1)
                longest = std::max(longest, tree[--right]);
        }
        return longest;
    }

    void raise(int height, int climb)
    {
        int place = height + leaves;
        for (; place > 0; place /= 2)
            tree[place] = std::max(tree[place], climb);
    }
};

static int next_number()
{
    std::streambuf &input = *std::cin.rdbuf();
    int value = 0;
    for (int c = input.sbumpc(); c >= '0'; c = input.sbumpc())
        value = value * 10 + (c - '0');
    return value;
}

int main()
{
    std::ios::sync_with_stdio(false);
    const int k = next_number();
    const int m = next_number();
    BestClimbs climbs(k);
    int longest = 0;
    for (int i = 0; i < m; i++) {
        const int height = next_number();
        const int climb = climbs.below(height) + 1;
        climbs.raise(height, climb);
        longest = std::max(longest, climb);
    }
    std::cout << longest << '\n';
}
