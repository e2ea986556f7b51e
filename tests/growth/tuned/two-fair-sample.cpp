// time: k + m or m
// space: k
// line: -
// gen: stream {k} {m}
// why: each of m numbers may replace one of the k of the sample, which is summed once (k <= m)
#include <iostream>
#include <vector>

static unsigned long long state = 12345;

static unsigned long long draw(unsigned long long below)
{
    state = state * 6364136223846793005ull + 1442695040888963407ull;
    return (state >> 33) % below;
}

// A sample of k numbers of a stream, each of them as likely as the others.
int main()
{
    int k, m;
    std::cin >> k >> m;
    std::vector<int> sample(k, 0);
    for (int i = 0; i < m; i++) {
        int x;
        std::cin >> x;
        if (i < k) {
            sample[i] = x;
        } else {
            int place = draw(i + 1);
            if (place < k)
                sample[place] = x;
        }
    }
    long long sum = 0;
    int odd = 0;
    for (int x : sample) {
        sum += x;
        if (x % 2 == 1)
            odd++;
    }
    std::cout << sum << ' ' << odd << '\n';
}
