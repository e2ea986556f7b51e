// time: sqrt n
// space: 1
// line: while (narrow <= wide or const long sum or const long off or if (off < best
// line: if (sum < n or narrow++ or wide-- or static long oblong or return side * or else
// gen: size {n}
// sizes: 16..900000000
// why: the two sides walk towards each other over the root of n numbers
// Two tables of k by k + 1 tiles are laid with n tiles, as nearly as it can be: which ones?
#include <cmath>
#include <cstdio>
#include <cstdlib>

static long oblong(long side)
{
    return side * (side + 1);
}

int main()
{
    long n;
    if (std::scanf("%ld", &n) != 1)
        return 1;
    long narrow = 0, wide = std::lround(std::sqrt(static_cast<double>(n)));
    long best = n + 1, first = 0, second = 0;
    while (narrow <= wide) {
        const long sum = oblong(narrow) + oblong(wide);
        const long off = std::labs(n - sum);
        if (off < best) {
            best = off;
            first = narrow;
            second = wide;
        }
        if (sum < n)
            narrow++;
        else
            wide--;
    }
    std::printf("%ld and %ld, %ld tiles off\n", first, second, best);
}
