// time: n log^2 n
// space: n
// line: sum += tree[i] or for (int i = place + 1; i > 0
// gen: permutation {n}
// why: for each new number a binary search whose every step adds up log n counts of a Fenwick tree
#include <iostream>
#include <vector>

class Counts {
public:
    explicit Counts(int n) : tree(n + 1, 0) {}

    void add(int place)
    {
        for (int i = place + 1; i < (int)tree.size(); i += i & -i)
            tree[i]++;
    }

    int up_to(int place) const
    {
        int sum = 0;
        for (int i = place + 1; i > 0; i -= i & -i)
            sum += tree[i];
        return sum;
    }

private:
    std::vector<int> tree;
};

// The sum of the medians after each number.
int main()
{
    int n;
    std::cin >> n;
    Counts counts(n);
    long long total = 0;
    for (int seen = 1; seen <= n; seen++) {
        int x;
        std::cin >> x;
        counts.add(x);
        int low = 0, high = n - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (2 * counts.up_to(middle) >= seen)
                high = middle;
            else
                low = middle + 1;
        }
        total += low;
    }
    std::cout << total << '\n';
}
