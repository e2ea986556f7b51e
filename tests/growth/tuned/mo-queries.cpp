// time: n sqrt n
// space: n
// line: add( or while (left or while (right or count[ or static void add
// gen: questions {n}
// why: in Mo's order both ends of the n ranges move n sqrt n steps together
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

struct question {
    int left, right, block;
};

static int values[1 << 21], count[1000000];
static long distinct;

static void add(int place, int by)
{
    int before = count[values[place]];
    count[values[place]] += by;
    distinct += (before == 0) - (before + by == 0);
}

int main()
{
    int n, m, left = 0, right = -1;
    long sum = 0;
    std::scanf("%d %d", &n, &m);
    int block = std::max(1, (int)std::sqrt((double)n));
    for (int i = 0; i < n; i++)
        std::scanf("%d", &values[i]);
    std::vector<question> questions(m);
    for (auto &q : questions) {
        std::scanf("%d %d", &q.left, &q.right);
        q.block = q.left / block;
    }
    std::sort(questions.begin(), questions.end(), [](const question &a, const question &b) {
        return a.block != b.block ? a.block < b.block
               : a.block % 2 == 0 ? a.right < b.right
                                  : a.right > b.right;
    });
    for (const auto &q : questions) {
        while (left > q.left)
            add(--left, 1);
        while (right < q.right)
            add(++right, 1);
        while (left < q.left)
            add(left++, -1);
        while (right > q.right)
            add(right--, -1);
        sum = (sum + distinct) % 1000003;
    }
    std::printf("%ld\n", sum);
}
