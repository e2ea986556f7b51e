# time: n
# space: 1
# line: for line in sys.stdin or yield int(line) or for value in values or yield (older
# line: older, old = or for height in heights or yield middle or left, middle =
# line: if left is not None or for peak in or count += 1 or highest = max or if older is not None
# gen: numbers {n}
# why: each number passes three generators once, and none keeps more than two values
# The numbers are smoothed over three neighbours: how many peaks are left?
import sys


def numbers():
    for line in sys.stdin:
        yield int(line)


def smoothed(values):
    older = old = None
    for value in values:
        if older is not None:
            yield (older + old + value) // 3
        older, old = old, value


def peaks(heights):
    left = middle = None
    for height in heights:
        if left is not None and left < middle > height:
            yield middle
        left, middle = middle, height


def main():
    sys.stdin.readline()
    count = highest = 0
    for peak in peaks(smoothed(numbers())):
        count += 1
        highest = max(highest, peak)
    print(count, "peaks, the highest", highest)


main()
