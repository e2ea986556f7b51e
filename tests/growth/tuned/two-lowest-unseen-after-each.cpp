// time: n + m
// space: n
// line: while (m-- or seen[ticket]++ or while (seen[ or sum = (sum
// gen: keys {n} {m}
// why: the lowest number that is missing only grows, up to n in all; each of m tickets is one mark
// Tickets come in; after each, which is the lowest number that has not come yet?
#include <cstdio>
#include <vector>

int main()
{
    int n, m, ticket;
    if (std::scanf("%d %d", &n, &m) != 2)
        return 1;
    std::vector<int> seen(n + 1);
    int lowest = 0;
    long sum = 0;
    while (m-- > 0 && std::scanf("%d", &ticket) == 1) {
        seen[ticket]++;
        while (seen[lowest] > 0)
            lowest++;
        sum = (sum * 31 + lowest) % 1000000007;
    }
    std::printf("%d is the lowest in the end, %ld\n", lowest, sum);
}
