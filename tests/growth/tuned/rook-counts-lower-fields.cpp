// time: n sqrt n
// space: n
// line: for (int k or lower +=
// gen: numbers {n}
// why: from each of n fields of a square board the sqrt n of its row and those of its column
// why: are looked at
#include <algorithm>
#include <cstdio>
#include <vector>

// The heights lie on a square board, row by row; what does not fill it is left out. How many
// lower fields does a rook threaten at most, and how many are all the threats?

class Board {
    int side;
    std::vector<int> height;

public:
    explicit Board(int wanted) : side(wanted), height(wanted * wanted)
    {
        for (int &h : height)
            if (std::scanf("%d", &h) != 1)
                h = 0;
    }

    int threats(int row, int column) const
    {
        const int own = height[row * side + column];
        int lower = 0;
        for (int k = 0; k < side; k++) {
            lower += height[row * side + k] < own;
            lower += height[k * side + column] < own;
        }
        return lower;
    }
};

int main()
{
    int n, side = 1;
    if (std::scanf("%d", &n) != 1)
        return 1;
    while ((side + 1) * (side + 1) <= n)
        side++;
    const Board board(side);
    long all = 0;
    int most = 0;
    for (int row = 0; row < side; row++) {
        for (int column = 0; column < side; column++) {
            const int here = board.threats(row, column);
            all += here;
            most = std::max(most, here);
        }
    }
    std::printf("%d of %ld\n", most, all);
}
