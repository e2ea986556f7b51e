# time: n * m
# space: 1
# line: for _ in range(places or digit, rest = or tally[digit]
# gen: counts {n} {m}
# why: m steps of long division for each of n denominators; ten counters
# The first m decimal places of 1/2, 1/3, ... 1/(n + 1): how often does each digit come?


def count_digits(denominator, places, tally):
    rest = 1
    for _ in range(places):
        digit, rest = divmod(rest * 10, denominator)
        tally[digit] += 1
    return rest == 0


def main():
    n, m = map(int, input().split())
    tally = [0] * 10
    ended = 0
    for denominator in range(2, n + 2):
        ended += count_digits(denominator, m, tally)
    for digit, times in enumerate(tally):
        print(digit, times)
    print(f"{ended} fractions come to an end")


main()
