// time: n log^2 n
// space: n
// line: for (int i = place or sums[i] += or for (int i = end or total += sums[i]
// gen: size {n}
// why: all n answers are halved at once in log n rounds; a round is 3 n walks in a tree of sums
// Each field needs some water, each shower rains on a range of fields: after which is a field full?
#include <cstdio>
#include <random>
#include <utility>
#include <vector>

struct Rain {
    std::vector<long> sums;

    void add(int place, long amount)
    {
        for (int i = place + 1; i < static_cast<int>(sums.size()); i += i & -i)
            sums[i] += amount;
    }

    long until(int end) const
    {
        long total = 0;
        for (int i = end; i > 0; i &= i - 1)
            total += sums[i];
        return total;
    }
};

struct Field {
    int need, low, high, next;
};

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    const int m = n;  // showers
    std::minstd_rand luck(47);
    std::vector<Field> fields(n, {0, 0, m, -1});
    std::vector<int> first(m), last(m);
    for (Field &field : fields)
        field.need = luck() % 1000000;
    for (int day = 0; day < m; day++) {
        first[day] = luck() % n;
        last[day] = first[day] + luck() % (n - first[day]);
    }
    for (int width = m; width > 0; width /= 2) {
        std::vector<int> asked(m, -1);  // fields whose middle is this day, as chains
        for (int f = 0; f < n; f++) {
            const int middle = (fields[f].low + fields[f].high) / 2;
            if (middle < m)
                fields[f].next = std::exchange(asked[middle], f);
        }
        Rain rain{std::vector<long>(n + 2, 0)};
        for (int day = 0; day < m; day++) {
            rain.add(first[day], 4000000 / m + 1);
            rain.add(last[day] + 1, -(4000000 / m + 1));
            for (int f = asked[day]; f >= 0; f = fields[f].next) {
                const bool full = rain.until(f + 1) >= fields[f].need;
                (full ? fields[f].high : fields[f].low) = day + !full;
            }
        }
    }
    long sum = 0;
    for (const Field &field : fields)
        sum += field.low;
    std::printf("full after %.2f showers on average\n", 1.0 * sum / n);
}
