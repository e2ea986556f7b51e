// time: n sqrt n + q sqrt n
// space: n + q
// line: pairs += count[ or pairs -= --count[ or while (left or while (right or take( or drop(
// gen: questions {n} {q}
// why: in a block of left ends the right end only rises; the left end moves at most sqrt n a
// why: question
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

static int read_int()
{
    int c, x = 0;
    while ((c = getchar_unlocked()) >= '0')
        x = 10 * x + c - '0';
    return x;
}

int main()
{
    const int n = read_int(), q = read_int();
    std::vector<int> kind(n), from(q);
    for (int &x : kind)
        x = read_int() % 500;
    // questions by their right ends, then by the block of their left ends: no sort is needed
    const int block = std::max(1, static_cast<int>(std::sqrt(n)));
    std::vector<std::vector<int>> ending(n);
    for (int i = 0; i < q; i++) {
        from[i] = read_int();
        ending[read_int()].push_back(i);
    }
    struct Question { int number, right; };
    std::vector<std::vector<Question>> blocks(n / block + 1);
    for (int right = 0; right < n; right++)
        for (int i : ending[right])
            blocks[from[i] / block].push_back({i, right});

    std::vector<long> answer(q);
    for (const auto &asked : blocks) {
        if (asked.empty())
            continue;
        std::vector<int> count(500);
        long pairs = 0;
        int left = from[asked[0].number], right = left - 1;
        const auto take = [&](int at) { pairs += count[kind[at]]++; };
        const auto drop = [&](int at) { pairs -= --count[kind[at]]; };
        for (auto [i, end] : asked) {
            while (right < end)
                take(++right);
            while (left > from[i])
                take(--left);
            while (left < from[i])
                drop(left++);
            answer[i] = pairs;
        }
    }
    unsigned long check = 0;
    for (long pairs : answer)
        check = (check * 37 + pairs) % 1000003;
    std::printf("%ld %ld %lu\n", answer[0], answer[q - 1], check);
}
