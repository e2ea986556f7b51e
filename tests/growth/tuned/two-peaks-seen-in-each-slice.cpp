// time: n * q
// space: n
// line: static bool or return three or for (std or if (is_peak or count++;
// gen: questions {n} {q}
// why: for each of q questions all heights of a slice are looked at, n / 3 on average
// Heights along a way: how many peaks, higher than both neighbours, does each slice have?
#include <cstdio>
#include <span>
#include <vector>

static bool is_peak(std::span<const int, 3> three)
{
    return three[0] < three[1] && three[1] > three[2];
}

static int peaks(std::span<const int> heights)
{
    int count = 0;
    for (std::size_t i = 0; i + 2 < heights.size(); i++)
        if (is_peak(heights.subspan(i).first<3>()))
            count++;
    return count;
}

int main()
{
    int n, questions, left, right;
    long sum = 0, most = 0;
    if (std::scanf("%d %d", &n, &questions) != 2)
        return 1;
    std::vector<int> heights(n);
    for (int &height : heights)
        if (std::scanf("%d", &height) != 1)
            return 1;
    while (std::scanf("%d %d", &left, &right) == 2) {
        const int found = peaks(std::span(heights).subspan(left, right - left + 1));
        sum += found;
        if (found > most)
            most = found;
    }
    std::printf("%ld peaks in all slices, %ld in one\n", sum, most);
}
