# time: n^2 log n
# space: n
# line: sorted(values
# gen: numbers {n}
# why: for each number all n are sorted by their distance to it, only to look at the first few
import sys


def nearest(values, x, count):
    """The `count` values next to x; x itself is the very first."""
    ordered = sorted(values, key=lambda y: abs(y - x))
    return ordered[1:count + 1]


def main():
    lines = sys.stdin.read().split()
    n = int(lines[0])
    values = [int(word) for word in lines[1:n + 1]]
    spread = 0
    loneliest = None
    for x in values:
        near = nearest(values, x, 3)
        far = sum(abs(y - x) for y in near)
        spread += far
        if loneliest is None or far > loneliest[0]:
            loneliest = (far, x)
    print("sum of distances", spread)
    print("the loneliest is", loneliest[1], "with", loneliest[0])


main()
