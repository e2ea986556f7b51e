// time: n * m
// space: n
// line: nth_element( or std::vector<int> part(
// gen: questions {n} {m}
// why: a random range has n / 3 numbers: each of m questions copies them and selects in linear time
#include <algorithm>
#include <cstdio>
#include <vector>

int main()
{
    int n, m;
    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    std::vector<int> values(n);
    for (int &value : values)
        if (scanf("%d", &value) != 1)
            return 1;

    long long sum = 0;
    while (m-- > 0) {
        int left, right;
        if (scanf("%d %d", &left, &right) != 2)
            return 1;
        std::vector<int> part(values.begin() + left, values.begin() + right + 1);
        auto middle = part.begin() + part.size() / 2;
        std::nth_element(part.begin(), middle, part.end());
        sum += *middle;
    }
    printf("%lld\n", sum);
}
