# time: n^1.58
# space: n
# line: while True or total += weights[part] or if part == 0 or part = (part - 1) & number
# gen: few {n} 1000
# why: a number with b ones is 2^b such sums, and over all numbers of k digits that is 3^k
# a + b = c has no carry in binary if the ones of a are some of the ones of c and b has the rest.
# Over all such sums for c: which c below n has the largest total of weight(a) * weight(b)?
import sys


def total_of(number, weights):
    total, part = 0, number
    while True:
        total += weights[part] * weights[number ^ part]
        if part == 0:
            return total
        part = (part - 1) & number


def main():
    count = int(sys.stdin.readline())
    weights = [int(line) for line in sys.stdin]
    totals = [total_of(number, weights) for number in range(count)]
    best = max(totals)
    print("largest", best, "at", totals.index(best))
    print("all together", sum(totals))


main()
