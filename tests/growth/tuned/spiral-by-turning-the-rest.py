# time: n^3
# space: n^2
# line: zip(*
# gen: matrix {n}
# why: the rest of the matrix is turned anew for each of the 2 n sides of the spiral
import sys


def spiral(rows):
    """The numbers from the outside to the inside, clockwise."""
    order = []
    while rows:
        first, *rest = rows
        order.extend(first)
        rows = list(zip(*rest))[::-1]
    return order


def main():
    numbers = list(map(int, sys.stdin.read().split()))
    n = numbers[0]
    rows = []
    for start in range(1, n * n + 1, n):
        rows.append(numbers[start:start + n])
    order = spiral(rows)
    checksum = 0
    for number in order:
        checksum = (checksum * 101 + number) % 1000003
    print(len(order), order[-1], checksum)


main()
