# time: n log^2 n
# space: n
# line: while low < high or middle = (low + high) or if values[middle] or high = middle
# line: low = middle + 1
# gen: permutation {n}
# why: log n gaps are tried (values are below n), each with a search of log n steps for n numbers
# Of all pairs of numbers, what is the middle one of their differences? Found by halving the range
# of differences and counting the pairs that are at most that far apart.
import sys


def first_above(values, limit, low):
    high = len(values)
    while low < high:
        middle = (low + high) // 2
        if values[middle] > limit:
            high = middle
        else:
            low = middle + 1
    return low


def pairs_within(values, gap):
    pairs = 0
    for place, value in enumerate(values):
        pairs += first_above(values, value + gap, place) - place - 1
    return pairs


def middle_gap(values):
    wanted = (len(values) * (len(values) - 1) // 2 + 1) // 2
    least, most = 0, values[-1] - values[0]
    while least < most:
        gap = (least + most) // 2
        if pairs_within(values, gap) >= wanted:
            most = gap
        else:
            least = gap + 1
    return least


def main():
    sys.stdin.readline()
    values = sorted(int(line) for line in sys.stdin)
    print("the middle difference is", middle_gap(values))


main()
