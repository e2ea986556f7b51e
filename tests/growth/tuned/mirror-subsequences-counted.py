# time: n^2
# space: n^2
# line: for end in range(start or ways = or if text[start] == or ways += 1 or ways -=
# line: table[start][end] = or else:
# gen: letters {n} 4
# why: a cell for each pair of places start <= end, filled in a few steps
# How many choices of letters of a text read the same from both ends?
import sys

MODULUS = 1_000_000_007


def count_mirrors(text):
    n = len(text)
    table = [[0] * n for _ in range(n + 1)]
    for start in range(n - 1, -1, -1):
        table[start][start] = 1
        for end in range(start + 1, n):
            ways = table[start + 1][end] + table[start][end - 1]
            if text[start] == text[end]:
                ways += 1
            else:
                ways -= table[start + 1][end - 1]
            table[start][end] = ways % MODULUS
    return table[0][n - 1]


def main():
    sys.stdin.readline()
    text = sys.stdin.readline().strip()
    print(count_mirrors(text), "choices modulo", MODULUS, "of", len(text), "letters")


main()
