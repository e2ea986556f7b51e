// time: n sqrt n
// space: 1
// line: for (int low or if (number % low
// gen: size {n}
// why: for each number up to n the smaller of two factors is tried up to its root
// Which number up to n is the difference of two squares in most ways? Each way is a product of two
// different factors that are both even or both odd.
#include <cstdio>

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    int richest = 1, most = 0, never = 0;
    long ways_of_all = 0;
    for (int number = 1; number <= n; number++) {
        int ways = 0;
        for (int low = 1; low * low < number; low++)
            if (number % low == 0 && (number / low - low) % 2 == 0)
                ways++;
        ways_of_all += ways;
        if (ways == 0)
            never++;
        if (ways > most) {
            most = ways;
            richest = number;
        }
    }
    std::printf("%d in %d ways, %ld in all, %d never\n", richest, most, ways_of_all, never);
}
