/* Wrong: takes numbers with the same prime factors for mates, but 2 * 4 is no square. */
#include <cstdio>
#include <vector>

int main()
{
    const int limit = 1000000;
    std::vector<int> radical(limit + 1, 1), members(limit + 1);
    long long pairs = 0;

    for (int p = 2; p <= limit; p++) {
        if (radical[p] != 1)
            continue;
        for (int multiple = p; multiple <= limit; multiple += p)
            radical[multiple] *= p;
    }
    for (int number = 1; number <= limit; number++)
        pairs += members[radical[number]]++;
    std::printf("%lld\n", pairs);
    return 0;
}
