// time: n log^2 n
// space: n
// line: std::sort(left or std::sort(right
// gen: numbers {n}
// why: both halves are copied and sorted anew on each of the log n levels
#include <algorithm>
#include <iostream>
#include <vector>

// Pairs i < j with a[i] > a[j], where i is in the left half and j in the right one.
static long long crossings(const std::vector<int> &a, int low, int high)
{
    if (high - low < 2)
        return 0;
    int middle = low + (high - low) / 2;
    std::vector<int> left(a.begin() + low, a.begin() + middle);
    std::vector<int> right(a.begin() + middle, a.begin() + high);
    std::sort(left.begin(), left.end());
    std::sort(right.begin(), right.end());
    long long pairs = 0;
    std::size_t smaller = 0;
    for (int x : left) {
        while (smaller < right.size() && right[smaller] < x)
            smaller++;
        pairs += smaller;
    }
    left = {};
    right = {};
    return pairs + crossings(a, low, middle) + crossings(a, middle, high);
}

int main()
{
    int n;
    std::cin >> n;
    std::vector<int> a(n);
    for (int &x : a)
        std::cin >> x;
    std::cout << crossings(a, 0, n) << " inversions\n";
}
