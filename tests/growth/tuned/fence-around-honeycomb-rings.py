# time: sqrt n
# space: 1
# line: for ring, cells in rings(
# line: while left > 0
# line: cells = min(
# line: yield ring, cells
# line: left -= cells
# line: ring += 1
# line: closed = int(
# line: walls_shared +=
# line: outermost = ring
# gen: size {n}
# sizes: 16..900000000
# why: ring k of a honeycomb has 6k cells, so that n cells fill about sqrt(n / 3) rings
# Bees build n cells around a first one, ring after ring. How long is the fence around them all?
import sys


def rings(left):
    """The rings with their number of cells; the last may stay open."""
    ring = 1
    while left > 0:
        cells = min(6 * ring, left)
        yield ring, cells
        left -= cells
        ring += 1


def main():
    n = int(sys.stdin.readline())
    walls_shared = outermost = 0
    for ring, cells in rings(n - 1):
        # Each touches two cells inside and the one before; a corner touches one inside.
        closed = int(cells == 6 * ring)
        walls_shared += 3 * cells - cells // ring - 1 + closed
        outermost = ring
    fence = 6 * n - 2 * walls_shared
    print(f"{outermost} rings, {walls_shared} walls between two cells, fence of {fence}")


main()
