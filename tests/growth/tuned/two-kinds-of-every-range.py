# time: n^2 + q
# space: n^2
# line: kinds.add or row.append or for colour in
# gen: questions {n} {q}
# why: the kinds of all n^2 / 2 ranges are counted beforehand, a question is a look into the table
"""How many colours (the numbers mod 100) are there in each asked range?"""
import sys

COLOURS = 100


def main():
    n, q = map(int, sys.stdin.readline().split())
    colours = [int(sys.stdin.readline()) % COLOURS for _ in range(n)]

    table = []
    for left in range(n):
        kinds = set()
        row = []
        for colour in colours[left:]:
            kinds.add(colour)
            row.append(len(kinds))
        table.append(row)

    total = 0
    full = 0
    for _ in range(q):
        left, right = map(int, sys.stdin.readline().split())
        count = table[left][right - left]
        total += count
        if count == COLOURS:
            full += 1
    print(total, full)


main()
