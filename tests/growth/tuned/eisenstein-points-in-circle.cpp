// time: sqrt n
// space: 1
// line: static long or return a or for (long or while ( or a--; or count +=
// gen: size {n}
// sizes: 16..900000000
// why: b rises to root n, and a falls from root n only, together about 2 root n steps
// Points of the lattice of triangles with a distance of at most root n from the middle.
#include <cmath>
#include <cstdio>

// The square of the distance of the point a steps ahead and then b half to the left.
static long square_of_distance(long a, long b)
{
    return a * a + a * b + b * b;
}

int main()
{
    long n;
    if (std::scanf("%ld", &n) != 1)
        return 1;
    long a = static_cast<long>(std::sqrt(static_cast<double>(n))) + 1;
    long count = 0;
    // The lattice looks alike in six directions: a >= 1, b >= 0 is a sixth of it.
    for (long b = 0; b * b <= n; b++) {
        while (a > 0 && square_of_distance(a, b) > n)
            a--;
        count += a;
    }
    std::printf("%ld points\n", 6 * count + 1);
}
