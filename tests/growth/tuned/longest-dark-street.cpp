// time: n log n
// space: n
// line: static void or if (high or const int middle or if (lamp or put_out(at or put_out(after
// line: const Stretch or Stretch & or whole. or if (left or if (right
// gen: permutation {n}
// why: each lamp that goes out changes the log n parts of the street that it lies in
// The lamps of a street go out one by one: how long is the longest dark stretch after each?
#include <algorithm>
#include <cstdio>
#include <vector>

// Dark lamps at the beginning, at the end, in the longest stretch.
struct Stretch {
    int first = 0, last = 0, longest = 0;
};

static std::vector<Stretch> street;

// The first half of a node follows it, the second comes after all of the first.
static void put_out(int at, int low, int high, int lamp)
{
    if (high - low == 1) {
        street[at] = {1, 1, 1};
        return;
    }
    const int middle = low + (high - low) / 2, after = at + 2 * (middle - low);
    if (lamp < middle)
        put_out(at + 1, low, middle, lamp);
    else
        put_out(after, middle, high, lamp);

    const Stretch &left = street[at + 1], &right = street[after];
    Stretch &whole = street[at];
    whole.first = left.first;
    if (left.first == middle - low)
        whole.first += right.first;
    whole.last = right.last;
    if (right.last == high - middle)
        whole.last += left.last;
    whole.longest = std::max({left.longest, right.longest, left.last + right.first});
}

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
    const int n = read_number();
    long sum = 0;
    street.resize(2 * n);
    for (int i = 0; i < n; i++) {
        put_out(0, 0, n, read_number());
        sum += street[0].longest;
    }
    std::printf("%ld\n", sum);
}
