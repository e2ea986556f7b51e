# time: n^1.58
# space: log n or 1
# line: filled( or if size or small = or half =
# gen: size {n}
# sizes: 8..3000
# why: each triangle makes three of half the size: 3^log2 n calls


def filled(row, column, size):
    """A checksum of the cells of a Sierpinski gasket whose upper corner is at row, column."""
    if size == 1:
        return (row * 31 + column * 17) % 101
    half = size // 2
    small = size - half
    return (filled(row, column, small)
            + filled(row + small, column, half)
            + filled(row + small, column + small, half)) % 1000003


n = int(input())
print(filled(0, 0, n))
