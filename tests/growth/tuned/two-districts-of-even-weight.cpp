// time: n * k log n
// space: n
// line: for (int start or const long weight or const long cost or if (cost
// line: best = cost or best_start = start
// gen: items {n} {k}
// why: a row of n best costs for each of k districts; best starts never move back, so that the rows
// why: are halved log n times with n starts tried for all halves of a level
// Houses along a road are parted into k districts so that the sum of squared weights is least.
#include <iostream>
#include <limits>
#include <vector>

class Road {
    std::vector<long> sums{0};
    std::vector<long> before, here;  // [end]: least cost of the first houses

    // Fills here[low] to here[high], whose last districts start between first and last.
    void fill(int low, int high, int first, int last)
    {
        if (low > high)
            return;
        const int middle = (low + high) / 2;
        long best = std::numeric_limits<long>::max();
        int best_start = first;
        for (int start = first; start <= last && start <= middle; start++) {
            const long weight = sums[middle] - sums[start];
            const long cost = before[start] + weight * weight;
            if (cost < best) {
                best = cost;
                best_start = start;
            }
        }
        here[middle] = best;
        fill(low, middle - 1, first, best_start);
        fill(middle + 1, high, best_start, last);
    }

public:
    void add(long weight) { sums.push_back(sums.back() + weight); }

    long cheapest(int districts)
    {
        const int n = static_cast<int>(sums.size()) - 1;
        before.assign(n + 1, 0);
        here.assign(n + 1, 0);
        for (int end = 0; end <= n; end++)
            before[end] = sums[end] * sums[end];
        for (int i = 1; i < districts; i++) {
            fill(0, n, 0, n);
            before.swap(here);
        }
        return before[n];
    }
};

int main()
{
    std::ios::sync_with_stdio(false);
    int n, k;
    std::cin >> n >> k;
    Road road;
    for (long number; std::cin >> number;)
        road.add(number % 1000);
    std::cout << road.cheapest(k) << '\n';
}
