// time: log n
// space: log n or 1
// line: std::sqrt or while (static_cast or return static_cast or long rest =
// line: long whole = diagonal or Wide all = or Wide twice =
// gen: size {n}
// why: the call for n leads to one for floor(n (sqrt 2 - 1)), so there are log n / log 2.41 calls,
// why: each of a bounded number of steps; all frames stand at once, for the rest is taken after;
// why: scanf and printf need about as much stack as these few frames of 100 bytes
#include <cmath>
#include <cstdio>

// The sum of floor(i * sqrt 2) for i = 1 ... n, modulo a prime, by the theorem of Beatty: the
// numbers floor(i * sqrt 2) and floor(j * (2 + sqrt 2)) together are all numbers, each once.

using Wide = __int128;
static const long prime = 1000000007;

static long diagonal(long n)
{
    long whole = static_cast<long>(std::sqrt(2.0L * n * n));
    while (static_cast<Wide>(whole) * whole > static_cast<Wide>(2) * n * n)
        whole--;
    while (static_cast<Wide>(whole + 1) * (whole + 1) <= static_cast<Wide>(2) * n * n)
        whole++;
    return whole;
}

static long sum_of_steps(long n)
{
    if (n == 0)
        return 0;
    long whole = diagonal(n), others = whole - n;
    Wide all = static_cast<Wide>(whole) * (whole + 1) / 2;
    Wide twice = static_cast<Wide>(others) * (others + 1);
    long rest = sum_of_steps(others);
    return static_cast<long>((all - twice - rest) % prime + prime) % prime;
}

int main()
{
    long n;
    if (std::scanf("%ld", &n) != 1)
        return 1;
    std::printf("%ld\n", sum_of_steps(n));
}
