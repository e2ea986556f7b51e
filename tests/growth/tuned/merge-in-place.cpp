// time: n log n
// space: n
// line: std::inplace_merge
// gen: numbers {n}
// why: inplace_merge gets a buffer and is linear, on each of log n levels
#include <algorithm>
#include <iostream>
#include <vector>

using Iterator = std::vector<long long>::iterator;

static void merge_sort(Iterator first, Iterator last)
{
    if (last - first < 2)
        return;
    Iterator middle = first + (last - first) / 2;
    merge_sort(first, middle);
    merge_sort(middle, last);
    std::inplace_merge(first, middle, last);
}

int main()
{
    int n;
    std::cin >> n;
    std::vector<long long> v(n);
    for (auto &x : v)
        std::cin >> x;
    merge_sort(v.begin(), v.end());
    unsigned long long mix = 0;
    for (long long x : v)
        mix = mix * 31 + (unsigned long long)x;
    std::cout << v.front() << ' ' << v.back() << ' ' << mix << '\n';
}
