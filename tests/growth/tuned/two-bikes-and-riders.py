# time: n log n + m log m
# space: n + m
# line: riders.sort( or bikes.sort(
# gen: lists {n} {m}
# why: both lists are sorted, then one pass gives each rider the smallest bike that fits
import sys


def fit(riders, bikes, slack):
    riders.sort()
    bikes.sort()
    fitted = wasted = 0
    bike = 0
    for rider in riders:
        while bike < len(bikes) and bikes[bike] < rider - slack:
            bike += 1
        if bike == len(bikes):
            break
        if bikes[bike] <= rider + slack:
            fitted += 1
            wasted += abs(bikes[bike] - rider)
            bike += 1
    return fitted, wasted


def main():
    n, m = map(int, sys.stdin.readline().split())
    heights = [int(line) for line in sys.stdin]
    riders, bikes = heights[:n], heights[n:]
    fitted, wasted = fit(riders, bikes, 1000000)
    print(fitted, "riders have one of", m, "bikes, off by", wasted)


main()
