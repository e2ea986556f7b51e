# time: n^1.58
# space: n
# line: def square or half = or if len(series) or return [ or low, high or for place, x in
# line: sums[place] or result[ or result = or low_square = or high_square = or both_square =
# line: sums = or return result
# gen: digits {n}
# why: the square of n terms is made of three squares of n / 2 terms
"""Square a power series whose terms are digits, by halving it."""


def square(series):
    if len(series) == 1:
        return [series[0] * series[0]]
    half = len(series) // 2
    low, high = series[:half], series[half:]
    sums = high[:]
    for place, x in enumerate(low):
        sums[place] += x
    low_square = square(low)
    high_square = square(high)
    both_square = square(sums)
    result = [0] * (2 * len(series) - 1)
    for place, x in enumerate(low_square):
        result[place] += x
        result[place + half] -= x
    for place, x in enumerate(both_square):
        result[place + half] += x
    for place, x in enumerate(high_square):
        result[place + half] -= x
        result[place + 2 * half] += x
    return result


input()
digits = [int(digit) for digit in input().strip()]
terms = square(digits)
assert sum(terms) == sum(digits) ** 2
print("largest term:", max(terms))
print("alternating sum:", sum(terms[::2]) - sum(terms[1::2]))
