# time: n^3
# space: n^2
# line: sum(part * row[j] or row[j] -= factor or for row, part in zip
# gen: matrix {n}
# why: for each of n columns all columns to the right are reflected, each up to n numbers long
# Householder: a square of numbers is reflected n times until nothing is left below its diagonal.
# The diagonal then tells the size of the determinant.
import math
import sys


def reflect(rows, step):
    """Makes zeros below the diagonal in one column."""
    lower = rows[step:]
    mirror = [row[step] for row in lower]
    length = math.hypot(*mirror)
    mirror[0] += length if mirror[0] >= 0 else -length
    norm = math.fsum(x * x for x in mirror)
    if norm == 0:
        return
    for j in range(step, len(rows)):
        factor = 2 * sum(part * row[j] for row, part in zip(lower, mirror)) / norm
        for row, part in zip(lower, mirror):
            row[j] -= factor * part


def main():
    data = iter(sys.stdin.read().split())
    n = int(next(data))
    rows = [[float(next(data)) for _ in range(n)] for _ in range(n)]
    for step in range(n):
        reflect(rows, step)
    diagonal = [abs(rows[i][i]) for i in range(n)]
    size = sum(math.log10(d) if d > 1e-9 else -9 for d in diagonal)
    print(f"determinant about 10 to the {size:.3f}, first {diagonal[0]:.2f}")


main()
