// time: n log n + q log n
// space: n log n
// line: hop[b][i] = or for (int i = 0; i <= n or for (int b = levels - 1
// line: if (hop[b][at] <= right) or at = hop[b][at]
// gen: questions {n} {q}
// why: hops of 1, 2, 4, … to the next taller one are stored for each place, and each question goes
// why: through all log n lengths
#include <bit>
#include <cstdio>
#include <vector>
using namespace std;

static int read_int()
{
    int c = getchar_unlocked(), x = 0;
    while (c < '0')
        c = getchar_unlocked();
    do
        x = x * 10 + (c - '0');
    while ((c = getchar_unlocked()) >= '0');
    return x;
}

int main()
{
    int n = read_int(), q = read_int();
    vector<int> height(n), taller(n + 1, n), stack;
    for (int i = 0; i < n; i++) {
        height[i] = read_int();
        while (!stack.empty() && height[stack.back()] < height[i]) {
            taller[stack.back()] = i;
            stack.pop_back();
        }
        stack.push_back(i);
    }

    const int levels = bit_width((unsigned)n);
    vector<vector<int>> hop(levels, taller);
    for (int b = 1; b < levels; b++)
        for (int i = 0; i <= n; i++)
            hop[b][i] = hop[b - 1][hop[b - 1][i]];

    long seen = 0;
    while (q-- > 0) {
        int at = read_int(), right = read_int();
        // how many are seen from `at` to the right, up to there?
        for (int b = levels - 1; b >= 0; b--)
            if (hop[b][at] <= right) {
                seen += 1 << b;
                at = hop[b][at];
            }
    }
    printf("%ld\n", seen);
}
