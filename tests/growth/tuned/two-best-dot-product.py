# time: n * m
# space: n + m
# line: for j, or product = or fresh.append or max(
# gen: lists {n} {m}
# why: each number of one list meets each of the other; only two rows of the table are kept
import sys

LOW = -10 ** 30


def best_dot(first, second):
    """The largest sum of products of partners, taken from both lists in order."""
    row = [LOW] * (len(second) + 1)
    for a in first:
        fresh = [LOW]
        for j, b in enumerate(second):
            product = a * b
            fresh.append(max(product, row[j] + product, row[j + 1], fresh[j]))
        row = fresh
    return row[-1]


def main():
    n, m, *rest = map(int, sys.stdin.read().split())
    centred = [value % 2001 - 1000 for value in rest]
    print(best_dot(centred[:n], centred[n:n + m]))


main()
