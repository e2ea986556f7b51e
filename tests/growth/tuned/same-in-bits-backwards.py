# time: n log n
# space: 1
# line: while rest or mirror = or rest >>= 1
# gen: size {n}
# why: each of the numbers up to n is turned round bit by bit: log n steps for most
# How many of the numbers up to n read the same backwards when written in bits?


def turned(number):
    mirror, rest = 0, number
    while rest:
        mirror = mirror << 1 | rest & 1
        rest >>= 1
    return mirror


def main():
    n = int(input())
    same = 0
    furthest = 0
    for number in range(1, n + 1):
        other = turned(number)
        if other == number:
            same += 1
        elif other - number > furthest:
            furthest = other - number
    print(same, "read the same, the mirror is at most", furthest, "larger")


main()
