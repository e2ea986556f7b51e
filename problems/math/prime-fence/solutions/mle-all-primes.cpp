/* Too large: keeps every prime up to the largest R, then looks the windows up in that list. */
#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

static const long long BLOCK = 1 << 18;

/* Appends the primes of [low, high); primes already holds all below low. */
static void primes_extend(std::vector<long long> &primes, long long low, long long high)
{
    std::vector<char> is_composite(high - low);

    for (std::size_t i = 0; i < primes.size() && primes[i] * primes[i] < high; i++) {
        const long long p = primes[i];
        for (long long j = std::max(p * p, (low + p - 1) / p * p); j < high; j += p)
            is_composite[j - low] = 1;
    }
    for (long long number = low; number < high; number++) {
        if (!is_composite[number - low])
            primes.push_back(number);
    }
}

int main()
{
    int q;
    long long highest = 2;

    if (std::scanf("%d", &q) != 1)
        return 1;
    std::vector<std::pair<long long, long long>> questions(q);
    for (auto &question : questions) {
        if (std::scanf("%lld %lld", &question.first, &question.second) != 2)
            return 1;
        highest = std::max(highest, question.second);
    }
    std::vector<long long> primes = {2, 3};
    long long low = 4;
    while (low <= highest) {
        const long long high = std::min({low * low, low + BLOCK, highest + 1});
        primes_extend(primes, low, high);
        low = high;
    }
    for (const auto &question : questions) {
        const auto from = std::lower_bound(primes.begin(), primes.end(), question.first);
        const auto to = std::upper_bound(primes.begin(), primes.end(), question.second);
        std::printf("%d %lld\n", static_cast<int>(to - from), from == to ? 0LL : *(to - 1));
    }
    return 0;
}
