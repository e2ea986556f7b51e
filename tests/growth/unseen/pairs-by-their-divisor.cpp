// time: n log n
// space: n
// line: for (int multiple or those += times[multiple or rest -= exactly[multiple
// gen: size {n}
// why: for each divisor all its multiples up to n are visited twice: n / 1 + n / 2 + n / 3 + ...
// Among n drawn numbers, which greatest common divisor above one is the commonest of all pairs?
#include <cstdio>
#include <vector>

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    std::vector<int> times(n + 1);
    unsigned luck = 17;
    for (int i = 0; i < n; i++) {
        luck = luck * 1664525u + 1013904223u;
        times[1 + (luck >> 8) % n]++;
    }

    // exactly[d]: pairs whose greatest common divisor is d.
    std::vector<long> exactly(n + 1);
    int commonest = 1;
    for (int divisor = n; divisor >= 1; divisor--) {
        long those = 0, rest = 0;
        for (int multiple = divisor; multiple <= n; multiple += divisor)
            those += times[multiple];
        for (int multiple = 2 * divisor; multiple <= n; multiple += divisor)
            rest -= exactly[multiple];
        exactly[divisor] = those * (those - 1) / 2 + rest;
        if (divisor > 1 && (commonest == 1 || exactly[divisor] >= exactly[commonest]))
            commonest = divisor;
    }
    std::printf("%d with %ld pairs, %ld without any\n", commonest, exactly[commonest], exactly[1]);
}
