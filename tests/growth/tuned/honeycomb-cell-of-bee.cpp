// time: 1
// space: 1
// line: -
// gen: size {n}
// why: the ring is found with a square root, the place in it with a division; there is no loop
// The cells of a honeycomb are numbered from the middle outwards, ring by ring. Where is cell n?
#include <cmath>
#include <cstdio>

struct Cell {
    long column, row;

    Cell operator+(const Cell &other) const { return {column + other.column, row + other.row}; }
    Cell operator*(long times) const { return {column * times, row * times}; }
};

static const Cell directions[6] = {{1, 0}, {0, 1}, {-1, 1}, {-1, 0}, {0, -1}, {1, -1}};

// Cell 0 is the middle; ring r has 6 r cells, the last of them number 3 r (r + 1).
static Cell cell_of(long number)
{
    if (number == 0)
        return {0, 0};
    const long ring = static_cast<long>((3 + std::sqrt(12.0 * number - 3)) / 6);
    const long in_ring = number - 3 * ring * (ring - 1) - 1;
    const long side = in_ring / ring;
    const long step = in_ring % ring;
    return directions[side] * ring + directions[(side + 2) % 6] * step;
}

int main()
{
    long n;
    if (std::scanf("%ld", &n) != 1)
        return 1;
    const Cell cell = cell_of(n);
    std::printf("%06ld %06ld\n", cell.column, cell.row);
}
