// time: n log n + m log m
// space: n + m
// line: std::sort( or static bool before or if (a % 1000 or return a
// gen: lists {n} {m}
// why: both lists are sorted; the difference is one walk over both
// Who is a member of one of two clubs, but not of both?
#include <algorithm>
#include <cstdio>
#include <iterator>
#include <vector>

static int read_number()
{
    int value = 0;
    for (int c; (c = getchar_unlocked()) >= '0';)
        value = value * 10 + (c - '0');
    return value;
}

// The last three digits name the town; members are listed by towns.
static bool before(int a, int b)
{
    if (a % 1000 != b % 1000)
        return a % 1000 < b % 1000;
    return a < b;
}

static std::vector<int> read_club(int size)
{
    std::vector<int> club(size);
    std::generate(club.begin(), club.end(), [] { return read_number() / 1000; });
    std::sort(club.begin(), club.end(), before);
    return club;
}

int main()
{
    const int n = read_number();
    const int m = read_number();
    const std::vector<int> red = read_club(n), blue = read_club(m);
    std::vector<int> single;
    std::set_symmetric_difference(red.begin(), red.end(), blue.begin(), blue.end(),
                                  std::back_inserter(single), before);
    long mix = 0;
    for (const int member : single)
        mix = (mix * 31 + member) % 1000003;
    std::printf("%zu members, %ld\n", single.size(), mix);
}
