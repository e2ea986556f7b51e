"""Gaussian elimination with the largest entry of the column as pivot. O(n^3) time, O(n^2) space."""
import sys


def solve(rows):
    n = len(rows)
    for step in range(n):
        best = max(range(step, n), key=lambda i: abs(rows[i][step]))
        rows[step], rows[best] = rows[best], rows[step]
        pivot_row = rows[step]
        tail = pivot_row[step + 1 :]
        for i in range(step + 1, n):
            row = rows[i]
            if row[step] != 0:
                factor = row[step] / pivot_row[step]
                row[step + 1 :] = [a - factor * b for a, b in zip(row[step + 1 :], tail)]
    solution = [0.0] * n
    for i in range(n - 1, -1, -1):
        row = rows[i]
        known = sum(row[j] * solution[j] for j in range(i + 1, n))
        solution[i] = (row[n] - known) / row[i]
    return solution


def main():
    n = int(sys.stdin.readline())
    rows = [list(map(float, sys.stdin.readline().split())) for _ in range(n)]
    print("\n".join(map(repr, solve(rows))))


main()
