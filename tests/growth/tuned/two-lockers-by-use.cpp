// time: n log n + m
// space: n
// line: static or int value or while (( or value = or return or for (int or used[read_number
// line: std::stable_sort or mixed = (
// gen: stream {n} {m}
// why: m people use a locker each; at the end the n lockers are sorted by use
// Which lockers are used most? Those used alike stay in the order of their numbers.
#include <algorithm>
#include <cstdio>
#include <numeric>
#include <vector>

// The digits up to the next blank or end of line.
static int read_number()
{
    int value = 0, c;
    while ((c = getchar_unlocked()) >= '0')
        value = value * 10 + (c - '0');
    return value;
}

int main()
{
    const int n = read_number(), m = read_number();
    std::vector<int> used(n, 0), order(n);
    for (int i = 0; i < m; i++)
        used[read_number() % n]++;
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&used](int a, int b) {
        return used[a] > used[b];
    });
    long mixed = 0;
    for (int locker : order)
        mixed = (mixed * 31 + locker) % 1000000007;
    std::printf("locker %d was used %d times, order %ld\n", order[0], used[order[0]], mixed);
}
