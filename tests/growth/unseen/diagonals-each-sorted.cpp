// time: n^2 log n
// space: n^2
// line: std::sort(
// gen: size {n}
// why: the diagonals of the square are sorted one by one; most have some half of n fields or more
// Each diagonal of a square of drawn numbers is put in order; what do the columns look like then?
#include <algorithm>
#include <cstdio>
#include <vector>

class Square {
    int side;
    std::vector<unsigned> field, line;

public:
    explicit Square(int n) : side(n), field(static_cast<std::size_t>(n) * n)
    {
        line.reserve(n);
        unsigned luck = 99;
        for (unsigned &value : field) {
            luck = luck * 1664525u + 1013904223u;
            value = luck >> 7;
        }
    }

    unsigned &at(int row, int column)
    {
        return field[static_cast<std::size_t>(row) * side + column];
    }

    void sort_diagonal(int row, int column)
    {
        line.clear();
        for (int i = row, j = column; i < side && j < side; i++, j++)
            line.push_back(at(i, j));
        std::sort(line.begin(), line.end());
        for (const unsigned value : line)
            at(row++, column++) = value;
    }
};

int main()
{
    int n, rising = 0;
    if (std::scanf("%d", &n) != 1)
        return 1;
    Square square(n);
    for (int start = n - 1; start > 0; start--)
        square.sort_diagonal(start, 0);
    for (int start = 0; start < n; start++)
        square.sort_diagonal(0, start);
    for (int row = 1; row < n; row++)
        for (int column = 0; column < n; column++)
            rising += square.at(row - 1, column) < square.at(row, column);
    std::printf("%d steps up, %u in the last corner\n", rising, square.at(n - 1, n - 1));
}
