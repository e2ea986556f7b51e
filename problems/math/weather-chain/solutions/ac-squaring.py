"""
Squares the matrix, mending the sums of its rows; the average solves w = wP. O(s^3) time, O(s^2)
space.
"""
import sys
from operator import mul


def step(v, matrix):
    return [sum(map(mul, v, column)) for column in zip(*matrix)]


def square(matrix):
    columns = list(zip(*matrix))
    result = []
    for row in matrix:
        row = [sum(map(mul, row, column)) for column in columns]
        total = sum(row)
        result.append([a / total for a in row])
    return result


def average(chances):
    s = len(chances)
    rows = [[chances[j][i] - (i == j) for j in range(s)] + [0.0] for i in range(s - 1)]
    rows.append([1.0] * (s + 1))
    for k in range(s):
        best = max(range(k, s), key=lambda i: abs(rows[i][k]))
        rows[k], rows[best] = rows[best], rows[k]
        pivot = rows[k]
        for i in range(s):
            if i != k and rows[i][k] != 0:
                factor = rows[i][k] / pivot[k]
                rows[i] = [a - factor * b for a, b in zip(rows[i], pivot)]
    return [rows[i][s] / rows[i][i] for i in range(s)]


def main():
    s, n, today = map(int, sys.stdin.readline().split())
    chances = [list(map(float, line.split())) for line in sys.stdin]
    day = [float(i == today - 1) for i in range(s)]
    power = chances
    while n > 0:
        if n % 2:
            day = step(day, power)
        n //= 2
        if n > 0:
            power = square(power)
    print(*day, *average(chances), sep="\n")


main()
