# time: n^3
# space: n^2
# line: min(a + b for or for a, b in zip
# gen: matrix {n}
# why: each of n^2 cells of the result is the least of n sums
import sys


def min_plus(left, right):
    """The cheapest way of two legs from each place to each."""
    columns = list(zip(*right))
    result = []
    for row in left:
        line = []
        for column in columns:
            line.append(min(a + b for a, b in zip(row, column)))
        result.append(line)
    return result


def read_matrix():
    n = int(sys.stdin.readline())
    return [[int(sys.stdin.readline()) for _ in range(n)] for _ in range(n)]


fares = read_matrix()
two_legs = min_plus(fares, fares)
cheaper = sum(
    new < old
    for old_row, new_row in zip(fares, two_legs)
    for old, new in zip(old_row, new_row)
)
print(cheaper, sum(map(sum, two_legs)))
