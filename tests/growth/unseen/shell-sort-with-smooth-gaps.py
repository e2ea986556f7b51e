# time: n log^2 n
# space: n
# line: for i in range(gap or held = values[i] or j = i or while j >= gap or values[j] = held
# gen: numbers {n}
# why: there are about log^2 n gaps of twos and threes; each pass moves an element at most one gap
# Shell's sort with the gaps 2^i 3^j from the greatest to 1.
import sys


def smooth_gaps(limit):
    """All products of twos and threes below limit, falling."""
    gaps = []
    power = 1
    while power < limit:
        gap = power
        while gap < limit:
            gaps.append(gap)
            gap *= 3
        power *= 2
    return sorted(gaps, reverse=True)


def shell_sort(values):
    for gap in smooth_gaps(len(values)):
        for i in range(gap, len(values)):
            held = values[i]
            j = i
            while j >= gap and values[j - gap] > held:
                values[j] = values[j - gap]
                j -= gap
            values[j] = held


def main():
    sys.stdin.readline()
    values = [int(line) for line in sys.stdin]
    shell_sort(values)
    widest = max((b - a for a, b in zip(values, values[1:])), default=0)
    print(values[0], values[len(values) // 2], values[-1], "widest gap", widest)


main()
