// time: n^1.58
// space: n
// line: for (int wider = i or best = std::max(best, number[wider])
// gen: numbers {n}
// why: pairs of places below n where the one has all bits of the other: 3^k for n = 2^k
#include <algorithm>
#include <iostream>
#include <vector>

// The largest number at any place that has all the bits of place i.
static int best_above(const std::vector<int> &number, int i)
{
    const int n = static_cast<int>(number.size());
    int best = 0;
    for (int wider = i; wider < n; wider = (wider + 1) | i)
        best = std::max(best, number[wider]);
    return best;
}

int main()
{
    std::ios::sync_with_stdio(false);
    int n;
    std::cin >> n;
    std::vector<int> number(n);
    for (int &x : number)
        std::cin >> x;

    long long sum = 0;
    int own = 0;
    for (int i = 0; i < n; i++) {
        int best = best_above(number, i);
        sum += best;
        if (best == number[i])
            own++;
    }
    std::cout << sum << ", " << own << " are the best of their kind\n";
}
