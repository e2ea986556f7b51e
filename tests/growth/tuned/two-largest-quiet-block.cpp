// time: v^2 + e
// space: v^2
// line: for (int column = or if (streets or block[column + 1] =
// line: largest = std::max or above_left = above
// line: while ((c = or value = value
// line: const int above or all += block
// gen: graph {v} {e}
// why: e edges are read into a table; then each of its v^2 cells is visited once
#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

// The table of who knows whom. How large is the largest square block of it in which nobody of
// the rows knows anybody of the columns, and how many such blocks of any size are there?

static int next_number()
{
    int c, value = 0;
    while ((c = getchar_unlocked()) >= '0')
        value = value * 10 + (c - '0');
    return value;
}

int main()
{
    const int n = next_number(), m = next_number();
    std::vector<std::string> streets(n, std::string(n, '.'));
    for (int street = 0; street < m; street++) {
        const int u = next_number(), v = next_number();
        streets[u][v] = streets[v][u] = '#';
        next_number();
    }

    std::vector<int> block(n + 1, 0);
    int largest = 0;
    long all = 0;
    for (int row = 0; row < n; row++) {
        int above_left = 0;
        for (int column = 0; column < n; column++) {
            const int above = block[column + 1];
            if (streets[row][column] == '#')
                block[column + 1] = 0;
            else
                block[column + 1] = 1 + std::min({above_left, above, block[column]});
            above_left = above;
            largest = std::max(largest, block[column + 1]);
            all += block[column + 1];
        }
    }
    std::printf("side %d, %ld blocks\n", largest, all);
}
