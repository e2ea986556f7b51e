// time: n log n
// space: n
// line: std::sort_heap
// gen: points {n}
// why: both lists of coordinates are sorted as heaps; the sum of all differences is one more walk
// Houses in a town of straight streets: how long are the ways between all pairs together?
#include <algorithm>
#include <cstdio>
#include <vector>

// The digits up to the next blank or end of line.
static int read_number()
{
    int value = 0, c;
    while ((c = getchar_unlocked()) >= '0')
        value = value * 10 + (c - '0');
    return value;
}

// In order, number i is above i others and below n - 1 - i others.
static long all_differences(std::vector<int> numbers)
{
    std::make_heap(numbers.begin(), numbers.end());
    std::sort_heap(numbers.begin(), numbers.end());
    long sum = 0, above = 1 - static_cast<long>(numbers.size());
    for (int number : numbers) {
        sum += above * number;
        above += 2;
    }
    return sum;
}

int main()
{
    const int n = read_number();
    std::vector<int> across(n), along(n);
    for (int i = 0; i < n; i++) {
        across[i] = read_number() % 1000000;
        along[i] = read_number() % 1000000;
    }
    std::printf("%ld\n", all_differences(across) + all_differences(along));
}
