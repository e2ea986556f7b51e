# time: log n
# space: 1
# line: while rest or if rest & 1 or here += before or before += here or rest >>= 1
# gen: size {n}
# sizes: 16..900000000
# why: one step for each binary digit of n; the two numbers stay below n
# Stern's diatomic number of n: in how many ways is n - 1 a sum of powers of two, each of them
# used twice at most?
import sys


def diatomic(number):
    before, here = 1, 0
    rest = number
    while rest > 0:
        if rest & 1:
            here += before
        else:
            before += here
        rest >>= 1
    return here


def main():
    number = int(sys.stdin.readline())
    ways = diatomic(number)
    print("ways to write", number - 1, "are", ways)
    print(f"the fraction with number {number} in the row of all is {ways}/{diatomic(number + 1)}")


main()
