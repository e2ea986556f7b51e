// time: n^2
// space: n^2
// line: for (int row = top or for (int column = left or wall[row * n + column] =
// line: bool blocked or return row or for (int column = 0 or count + or && blocked or + blocked
// gen: size {n}
// why: walls are built on a share of n^2 fields, each once, and all fields are looked at in the end
// A field of n x n is parted by a wall with a gap, each part again, until the ways are narrow: how
// many dead ends has the maze?
#include <cstdio>
#include <vector>

class Maze {
    int n;
    std::vector<char> wall;
    unsigned luck = 12;

    int draw(int below)
    {
        luck = luck * 1664525 + 1013904223;
        return static_cast<int>((luck >> 8) % static_cast<unsigned>(below));
    }

    // Rooms lie on even rows and columns, walls on odd ones.
    void divide(int top, int left, int height, int width)
    {
        if (height < 3 || width < 3)
            return;
        if (height > width) {
            const int row = top + 1 + 2 * draw(height / 2), gap = left + 2 * draw((width + 1) / 2);
            for (int column = left; column < left + width; column++)
                wall[row * n + column] = column != gap;
            divide(top, left, row - top, width);
            divide(row + 1, left, top + height - row - 1, width);
        } else {
            const int column = left + 1 + 2 * draw(width / 2);
            const int gap = top + 2 * draw((height + 1) / 2);
            for (int row = top; row < top + height; row++)
                wall[row * n + column] = row != gap;
            divide(top, left, height, column - left);
            divide(top, column + 1, height, left + width - column - 1);
        }
    }

    bool blocked(int row, int column) const
    {
        return row < 0 || column < 0 || row >= n || column >= n || wall[row * n + column];
    }

public:
    explicit Maze(int size) : n(size), wall(n * n) { divide(0, 0, n, n); }

    int dead_ends() const
    {
        int count = 0;
        for (int row = 0; row < n; row++)
            for (int column = 0; column < n; column++)
                count += !blocked(row, column)
                         && blocked(row - 1, column) + blocked(row + 1, column)
                                    + blocked(row, column - 1) + blocked(row, column + 1) == 3;
        return count;
    }
};

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    std::printf("%d dead ends\n", Maze(n).dead_ends());
}
