// time: n log n
// space: n
// line: for (int boss or received[boss] or gift -= or most = std::max
// gen: parents {n}
// why: a vertex of a random tree whose parent is any one before it lies ln n deep on average,
// why: and each of the n climbs all its way up to the root
#include <algorithm>
#include <cstdio>
#include <vector>

// Every worker sells something; each of the bosses above gets a gift for it, the further up the
// smaller. Who gets most, and how much is the largest sum at any time on the way?

static int next_number()
{
    static char buffer[4096];
    static std::size_t at = 0, end = 0;
    int value = 0;
    for (;;) {
        if (at == end) {
            end = std::fread(buffer, 1, sizeof buffer, stdin);
            at = 0;
            if (end == 0)
                return value;
        }
        char c = buffer[at++];
        if (c < '0')
            return value;
        value = value * 10 + (c - '0');
    }
}

int main()
{
    int n = next_number();
    std::vector<int> boss_of(n, -1);
    for (int worker = 1; worker < n; worker++)
        boss_of[worker] = next_number();

    std::vector<long> received(n, 0);
    long most = 0;
    for (int worker = 0; worker < n; worker++) {
        long gift = 1000 + worker * 7919L % 9000;
        for (int boss = boss_of[worker]; boss >= 0; boss = boss_of[boss]) {
            received[boss] += gift;
            most = std::max(most, received[boss] - gift / 2);
            gift -= gift / 8;
        }
    }
    auto best = std::max_element(received.begin(), received.end());
    std::printf("%td gets %ld, %ld\n", best - received.begin(), *best, most);
}
