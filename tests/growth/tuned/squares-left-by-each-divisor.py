# time: n^2
# space: n
# line: root * root % modulus
# gen: size {n}
# why: m roots are squared for each modulus m up to n: n^2 / 2; one set at a time is kept
# Which remainders can squares have? For each modulus up to n they are collected; which one has
# the smallest share of them?
import sys


def square_remainders(modulus):
    return {root * root % modulus for root in range(modulus)}


def main():
    limit = int(sys.stdin.readline())
    counts = [len(square_remainders(modulus)) for modulus in range(1, limit + 1)]
    rarest = min(range(1, limit + 1), key=lambda modulus: counts[modulus - 1] / modulus)
    print(f"fewest: {counts[rarest - 1]} of {rarest} remainders")
    print("together", sum(counts))


main()
