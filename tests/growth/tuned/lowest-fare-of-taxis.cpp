// time: n log n
// space: n
// line: long at(int or while (true) or const int middle or if (fare.at(middle)
// line: if (high - low or const bool right or node = 2 or low : high) or high : low)
// line: while (high - low or best = std::min
// gen: size {n}
// why: each of n fares sinks down the log n levels of the tree, so does each of n questions
// n taxis ask for a first fee and for a price per mile; the lowest fare of each way below n miles.
#include <algorithm>
#include <iostream>
#include <random>
#include <vector>

struct Fare {
    long fee, price;
    long at(int miles) const { return fee + price * miles; }
};

// A tree of Li and Chao: each node keeps the fare that is lowest in its middle.
class Fares {
    int size;
    std::vector<Fare> tree;

public:
    explicit Fares(int miles) : size(miles), tree(4 * miles, Fare{2000000000, 1000000000}) {}

    void insert(Fare fare)
    {
        int node = 1, low = 0, high = size;
        while (true) {
            const int middle = (low + high) / 2;
            if (fare.at(middle) < tree[node].at(middle))
                std::swap(fare, tree[node]);
            if (high - low <= 1)
                return;
            const bool right = fare.at(low) >= tree[node].at(low);
            node = 2 * node + right;
            (right ? low : high) = middle;
        }
    }

    long lowest(int miles) const
    {
        int node = 1, low = 0, high = size;
        long best = tree[1].at(miles);
        while (high - low > 1) {
            const int middle = (low + high) / 2;
            node = 2 * node + (miles >= middle);
            (miles < middle ? high : low) = middle;
            best = std::min(best, tree[node].at(miles));
        }
        return best;
    }
};

int main()
{
    int n;
    std::cin >> n;
    Fares fares(n);
    std::minstd_rand luck(11);
    for (int taxi = 0; taxi < n; taxi++) {
        const long fee = luck() % 1000000000, price = luck() % 1000000000;
        fares.insert({fee, price});
    }
    long sum = 0;
    for (int miles = 0; miles < n; miles++)
        sum += fares.lowest(miles);
    std::cout << fares.lowest(0) << " to " << fares.lowest(n - 1) << ", sum " << sum << '\n';
}
