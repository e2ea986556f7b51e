# time: n^2 + q
# space: n^2
# line: for value in or if value < or row.append( or for line in sys.stdin
# line: left, right = or total += or largest = max(
# gen: questions {n} {q}
# why: the least value of each of n^2 / 2 ranges is written down, then each question is one look-up
import sys
from itertools import islice


def least_of_ranges(values):
    """table[i][j] is the least of the j + 1 values from place i on."""
    table = []
    for start in range(len(values)):
        least = values[start]
        row = []
        for value in values[start:]:
            if value < least:
                least = value
            row.append(least)
        table.append(row)
    return table


def main():
    n, q = map(int, sys.stdin.readline().split())
    values = [int(line) for line in islice(sys.stdin, n)]
    table = least_of_ranges(values)
    total = largest = 0
    for line in sys.stdin:
        left, right = map(int, line.split())
        least = table[left][right - left]
        total += least
        largest = max(largest, least)
    print(q, "questions: sum", total, "largest", largest)


main()
