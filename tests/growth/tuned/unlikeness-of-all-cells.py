# time: n^4
# space: n^2
# line: apart = or total += or if apart <= or for other in or there, across, size
# gen: matrix {n}
# why: each of the n^2 cells is compared with all the cells before it
"""How unlike are the cells of a picture, the nearer the heavier?"""
import sys


def read_cells():
    n = int(sys.stdin.readline())
    return [(row, column, int(sys.stdin.readline()))
            for row in range(n) for column in range(n)]


def main():
    cells = read_cells()
    total = 0.0
    close = 0
    for index, cell in enumerate(cells):
        row, column, value = cell
        for other in range(index):
            there, across, size = cells[other]
            apart = abs(row - there) + abs(column - across)
            total += abs(value - size) / apart
            if apart <= 2:
                close += 1
    print(f"{total:.3f} {close}")


main()
