# time: n^2 + q
# space: n^2
# line: for right in range(left + 1 or mirror = or inside = or row.append
# line: here[right] or for line in sys.stdin or total += or int, line
# gen: questions {n} {q}
# why: for each of n * n / 2 ranges the number of mirrored ones inside is kept in a table; a
# why: question looks at one field
# Letters in a row: how many pieces of a range read the same from both ends?
import sys


def table_of_mirrors(letters):
    """rows[left][right - left]: the pieces of left ... right that are their own mirror."""
    n = len(letters)
    rows = [[] for _ in range(n + 1)]
    inner = [True] * (n + 1)
    for left in range(n - 1, -1, -1):
        row, below = [1], rows[left + 1]
        here = [True] * (n + 1)
        for right in range(left + 1, n):
            mirror = letters[left] == letters[right] and inner[right - 1]
            here[right] = mirror
            inside = below[right - left - 2] if right - left > 1 else 0
            row.append(row[-1] + below[right - left - 1] - inside + mirror)
        rows[left] = row
        inner = here
    return rows


def main():
    n, _ = map(int, sys.stdin.readline().split())
    letters = [int(sys.stdin.readline()) % 3 for _ in range(n)]
    rows = table_of_mirrors(letters)
    total = 0
    for line in sys.stdin:
        left, right = map(int, line.split())
        total += rows[left][right - left]
    print("in the whole row:", rows[0][-1])
    print("in all questions:", total)


main()
