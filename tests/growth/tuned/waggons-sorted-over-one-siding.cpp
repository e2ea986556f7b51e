// time: n!
// space: n or 1
// line: for (const int waggon or siding.push_back or while (! or siding.pop_back or leaving++
// gen: size {n}
// sizes: 3..10
// why: each of n! orders is sent over the siding in 2 n steps at most
// Waggons may wait on a siding, last in, first out. From how many orders can a train be put right?
#include <algorithm>
#include <iostream>
#include <numeric>
#include <vector>

static bool can_be_sorted(const std::vector<int> &train, std::vector<int> &siding)
{
    int leaving = 0;
    siding.clear();
    for (const int waggon : train) {
        siding.push_back(waggon);
        while (!siding.empty() && siding.back() == leaving) {
            siding.pop_back();
            leaving++;
        }
    }
    return siding.empty();
}

int main()
{
    int n;
    std::cin >> n;
    std::vector<int> train(n), siding;
    std::iota(train.begin(), train.end(), 0);
    long good = 0, all = 0;
    do {
        all++;
        good += can_be_sorted(train, siding);
    } while (std::next_permutation(train.begin(), train.end()));
    std::cout << good << " of " << all << " orders\n";
}
