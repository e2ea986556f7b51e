// time: m log n
// space: n
// line: std::lower_bound or std::upper_bound
// gen: questions {n} {m}
// why: each of m questions halves lists of places four times; a kind has about n / 4 places
// Animals of four kinds pass in a row: is the kind of the first or of the last one of a range the
// more frequent in the range?
#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using Places = std::vector<int>;

static int read_number()
{
    int value = 0;
    for (int c; (c = getchar_unlocked()) >= '0';)
        value = value * 10 + (c - '0');
    return value;
}

static long count_inside(const Places &list, int left, int right)
{
    const auto begin = std::lower_bound(list.begin(), list.end(), left);
    return std::upper_bound(begin, list.end(), right) - begin;
}

int main()
{
    const int n = read_number(), m = read_number();
    std::array<Places, 4> places;
    std::vector<int> kind(n);
    for (int i = 0; i < n; i++) {
        kind[i] = read_number() / 7 % 4;
        places[kind[i]].push_back(i);
    }
    long first = 0, last = 0, most = 0;
    for (int question = 0; question < m; question++) {
        const int left = read_number(), right = read_number();
        const long like_first = count_inside(places[kind[left]], left, right);
        const long like_last = count_inside(places[kind[right]], left, right);
        first += like_first > like_last;
        last += like_first < like_last;
        most = std::max({most, like_first, like_last});
    }
    std::printf("%ld first, %ld last, %ld at most\n", first, last, most);
}
