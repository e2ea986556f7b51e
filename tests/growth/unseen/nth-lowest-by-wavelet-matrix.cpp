// time: n log n
// space: n log n
// line: for (int at or count[at + 1] or sorted[row[at] or for (int bit or &count = zeros[bit]
// line: const int left or if (k < or from = left or to = right or k -= or value |= or from += count
// line: to += count
// gen: size {n}
// why: a row of n counts for each binary digit of the places; each of n questions goes through them
// Which is the k-th lowest of the numbers from here to there? A row of counts for each bit answers.
#include <cstdio>
#include <bit>
#include <utility>
#include <vector>

class Wavelet {
    int bits;
    std::vector<std::vector<int>> zeros; // how many before a place have a zero there

public:
    explicit Wavelet(std::vector<int> row)
    {
        const int n = static_cast<int>(row.size());
        bits = std::bit_width(static_cast<unsigned>(n));
        zeros.assign(bits, std::vector<int>(n + 1));
        std::vector<int> sorted(n);
        for (int digit = bits - 1; digit >= 0; digit--) {
            std::vector<int> &count = zeros[digit];
            for (int at = 0; at < n; at++)
                count[at + 1] = count[at] + !(row[at] >> digit & 1);
            for (int at = 0; at < n; at++)
                sorted[row[at] >> digit & 1 ? count[n] + at - count[at] : count[at]] = row[at];
            row.swap(sorted);
        }
    }

    int lowest(int from, int to, int k) const
    {
        int value = 0;
        for (int bit = bits - 1; bit >= 0; bit--) {
            const std::vector<int> &count = zeros[bit];
            const int left = count[from], right = count[to];
            if (k < right - left) {
                from = left;
                to = right;
            } else {
                k -= right - left;
                value |= 1 << bit;
                from += count.back() - left;
                to += count.back() - right;
            }
        }
        return value;
    }
};

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    unsigned long luck = 99, sum = 0;
    auto draw = [&luck](int below) {
        luck = luck * 6364136223846793005ul + 1442695040888963407ul;
        return static_cast<int>((luck >> 33) % below);
    };
    std::vector<int> row(n);
    for (int i = 0; i < n; i++)
        row[i] = draw(n);
    const Wavelet wavelet(row);
    for (int i = 0; i < n; i++) {
        int from = draw(n), to = draw(n);
        if (from > to)
            std::swap(from, to);
        sum = sum * 7 + wavelet.lowest(from, to + 1, draw(to - from + 1));
    }
    std::printf("%lu\n", sum);
}
