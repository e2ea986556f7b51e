// time: n^2
// space: n
// line: auto rule = make_rule
// line: std::function<bool(int)> make_rule or return [
// gen: numbers {n}
// why: the rule holds a copy of all numbers, and one is made for each number
#include <cstdlib>
#include <functional>
#include <iostream>
#include <vector>

// The rule: a number is good if it lies nearer to the element at its own remainder than to 0.
static std::function<bool(int)> make_rule(const std::vector<int> &all)
{
    return [all](int x) { return std::abs(x - all[x % all.size()]) < x; };
}

int main()
{
    int n;
    std::cin >> n;
    std::vector<int> all(n);
    for (int &x : all)
        std::cin >> x;
    int good = 0;
    for (int x : all) {
        auto rule = make_rule(all);
        if (rule(x))
            good++;
    }
    std::cout << good << " good numbers\n";
}
