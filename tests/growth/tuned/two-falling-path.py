# time: n * k
# space: n * k
# line: min(above[ or for column in
# gen: grid {n} {k}
# why: each of n rows of k cells takes the least of the three above
import sys


def falling_path(rows):
    above = rows[0]
    for row in rows[1:]:
        now = []
        for column in range(len(row)):
            now.append(row[column] + min(above[max(column - 1, 0):column + 2]))
        above = now
    return min(above)


n, k = map(int, sys.stdin.readline().split())
numbers = [int(line) for line in sys.stdin]
rows = [numbers[i * k:(i + 1) * k] for i in range(n)]
print("cheapest way down:", falling_path(rows))
