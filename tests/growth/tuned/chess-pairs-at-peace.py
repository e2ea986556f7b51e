# time: 1
# space: 1
# line: -
# gen: size {n}
# why: closed formulas for each piece, no loop depends on n
"""In how many ways do two equal chess pieces stand on an n x n board without attacking?"""


def queens(n):
    return n * (n - 1) * (n - 2) * (3 * n - 1) // 6


def rooks(n):
    return n * n * (n - 1) * (n - 1) // 2


def bishops(n):
    return n * (n - 1) * (3 * n * n - n + 2) // 6


def knights(n):
    return (n - 1) * (n + 4) * (n * n - 3 * n + 4) // 2


def kings(n):
    return (n - 1) * (n - 2) * (n * n + 3 * n - 2) // 2


def main():
    n = int(input())
    total = 0
    for piece in (queens, rooks, bishops, knights, kings):
        ways = piece(n)
        total += ways
        print(f"{piece.__name__:8} {ways}")
    print("together", total)


main()
