# time: n^3
# space: n^2
# line: row[j] = ( or for j in range(step
# gen: graph {n}
# why: Kirchhoff's theorem: the determinant of a table of n rows by elimination
import sys

P = 1_000_000_007


def determinant(table):
    n = len(table)
    result = 1
    for step in range(n):
        swap = next((i for i in range(step, n) if table[i][step]), None)
        if swap is None:
            return 0
        if swap != step:
            table[step], table[swap] = table[swap], table[step]
            result = -result
        pivot = table[step]
        result = result * pivot[step] % P
        inverse = pow(pivot[step], P - 2, P)
        for i in range(step + 1, n):
            row = table[i]
            factor = row[step] * inverse % P
            for j in range(step, n):
                row[j] = (row[j] - factor * pivot[j]) % P
    return result % P


def main():
    n, m = map(int, sys.stdin.readline().split())
    laplace = [[0] * n for _ in range(n)]
    for _ in range(m):
        u, v, _weight = map(int, sys.stdin.readline().split())
        if u != v:
            laplace[u][u] += 1
            laplace[v][v] += 1
            laplace[u][v] -= 1
            laplace[v][u] -= 1
    minor = [[x % P for x in row[1:]] for row in laplace[1:]]
    print(determinant(minor))


main()
