// time: n^2 * f
// space: n * f
// line: for (int sum = or window += or window -= or window / f or if (sum >
// gen: counts {n} {f}
// why: n rounds over the up to n f sums, each in constant time by a moving window
#include <algorithm>
#include <iostream>
#include <vector>

// The chance for each sum of n dice with f faces.
int main()
{
    int n, f;
    std::cin >> n >> f;
    std::vector<double> chance(n * f + 1, 0), next(n * f + 1);
    chance[0] = 1;
    for (int die = 1; die <= n; die++) {
        double window = 0;
        next[0] = 0;
        for (int sum = 1; sum <= n * f; sum++) {
            window += chance[sum - 1];
            if (sum > f)
                window -= chance[sum - f - 1];
            next[sum] = window / f;
        }
        chance.swap(next);
    }
    auto likely = std::max_element(chance.begin(), chance.end());
    std::cout << likely - chance.begin() << ": " << *likely << '\n';
}
