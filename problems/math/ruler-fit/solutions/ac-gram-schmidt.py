"""Modified Gram-Schmidt with the readings as one more column. O(n d^2) time, O(n d) space."""
import sys


def dot(x, y):
    return sum([a * b for a, b in zip(x, y)])


def main():
    _, d = map(int, sys.stdin.readline().split())
    readings = [tuple(map(float, line.split())) for line in sys.stdin]
    columns = [[x**k for x, _ in readings] for k in range(d + 1)]
    columns.append([y for _, y in readings])
    rows = []
    for k in range(d + 1):
        axis = columns[k]
        square = dot(axis, axis)
        row = [0.0] * (d + 2)
        for j in range(k + 1, d + 2):
            row[j] = dot(axis, columns[j]) / square
            columns[j] = [b - row[j] * a for a, b in zip(axis, columns[j])]
        rows.append(row)
    a = [0.0] * (d + 1)
    for k in range(d, -1, -1):
        a[k] = rows[k][d + 1] - sum(rows[k][j] * a[j] for j in range(k + 1, d + 1))
    print(*a, sep="\n")


main()
