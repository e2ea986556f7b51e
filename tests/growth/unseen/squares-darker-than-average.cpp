// time: n^3
// space: n^2
// line: for (int side or const long dark or const long share or if (dark * or darker++
// line: sum[row + side
// gen: matrix {n}
// why: n^3 / 3 squares inside of the field, each summed up from four running sums
// How many squares inside of a picture, of all sizes, are darker than the whole picture?
#include <cstdio>
#include <vector>

static int read_number()
{
    int value = 0;
    for (int c; (c = getchar_unlocked()) >= '0';)
        value = value * 10 + (c - '0');
    return value;
}

int main()
{
    const int n = read_number();
    std::vector<std::vector<long>> sum(n + 1, std::vector<long>(n + 1));
    for (int row = 0; row < n; row++) {
        for (int column = 0; column < n; column++) {
            const int grey = read_number();
            sum[row + 1][column + 1] = grey + sum[row][column + 1] + sum[row + 1][column]
                                       - sum[row][column];
        }
    }
    const long whole = sum[n][n], fields = static_cast<long>(n) * n;
    long darker = 0;
    for (int row = 0; row < n; row++) {
        for (int column = 0; column < n; column++) {
            for (int side = 1; row + side <= n && column + side <= n; side++) {
                const long dark = sum[row + side][column + side] - sum[row][column + side] -
                                  sum[row + side][column] + sum[row][column];
                const long share = whole * side * side;
                if (dark * fields > share)
                    darker++;
            }
        }
    }
    std::printf("%ld squares are darker\n", darker);
}
