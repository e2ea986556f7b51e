// time: n log n + m log n
// space: n
// line: known.
// gen: lists {n} {m}
// why: n numbers go into a red-black tree that counts; m questions take log n steps down each
// For each of m marks: how many of the n known ones are better?
#include <cstdio>
#include <ext/pb_ds/assoc_container.hpp>
#include <ext/pb_ds/tree_policy.hpp>
#include <functional>

using Marks = __gnu_pbds::tree<std::pair<int, int>, __gnu_pbds::null_type,
                               std::greater<std::pair<int, int>>, __gnu_pbds::rb_tree_tag,
                               __gnu_pbds::tree_order_statistics_node_update>;

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
    Marks known;
    for (int i = 0; i < n; i++)
        known.insert({read_number(), i});
    long sum = 0;
    for (int i = 0; i < m; i++)
        sum += known.order_of_key({read_number(), n});
    std::printf("%.4f are better on average\n", static_cast<double>(sum) / m);
}
