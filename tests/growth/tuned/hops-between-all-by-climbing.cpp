// time: n^2 log n
// space: n
// line: while (one != other) or if (one > other) or one = up or other = up or steps++
// gen: parents {n}
// why: for each of n^2 / 2 pairs both climb until they meet; the depth of a random tree is
// why: ln n on average, so they take about 2 ln n steps less a few
#include <cstdio>
#include <vector>

// The sum of all distances in a tree. A parent has a lower number than its child, so the one
// with the higher number cannot be above the other and may go up.

static std::vector<int> up;

static int distance(int one, int other)
{
    int steps = 0;
    while (one != other) {
        if (one > other)
            one = up[one];
        else
            other = up[other];
        steps++;
    }
    return steps;
}

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    up.assign(n, 0);
    for (int i = 1; i < n; i++)
        if (std::scanf("%d", &up[i]) != 1)
            return 1;
    long all = 0;
    int longest = 0;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < i; j++) {
            const int hops = distance(i, j);
            all += hops;
            longest = hops > longest ? hops : longest;
        }
    }
    std::printf("%ld hops, %d at most\n", all, longest);
}
