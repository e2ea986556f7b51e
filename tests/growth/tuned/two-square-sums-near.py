# time: n sqrt m
# space: 1
# line: for a in range or rest = or b = or if b or ways(
# gen: counts {n} {m}
# why: for each of the n numbers from m on the first square is tried up to the root
from math import isqrt


def ways(number):
    """As a sum of two squares, the smaller one first."""
    count = 0
    for a in range(isqrt(number // 2) + 1):
        rest = number - a * a
        b = isqrt(rest)
        if b * b == rest:
            count += 1
    return count


def main():
    n, m = map(int, input().split())
    most, which, total = 0, None, 0
    for number in range(m, m + n):
        found = ways(number)
        total += found
        if found > most:
            most, which = found, number
    print(total, "ways from", m, "on; the most has", which, "with", most)


main()
