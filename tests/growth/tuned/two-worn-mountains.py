# time: n^2 * k
# space: n^2
# line: for column in range(1 or here = or lowest = or worn[column] =
# gen: counts {n} {k}
# why: each of k winters looks at all n * n heights, and a new map takes the place of the old one
def winter(heights, n):
    """Each place gives a quarter of the difference to its lowest neighbour."""
    after = []
    for line in range(n):
        above = heights[line - 1]
        below = heights[(line + 1) % n]
        row = heights[line]
        worn = row[:]
        for column in range(1, n - 1):
            here = row[column]
            lowest = min(here, above[column], below[column], row[column - 1], row[column + 1])
            worn[column] = here - (here - lowest) / 4
        after.append(worn)
    return after


def main():
    n, k = map(int, input().split())
    heights = [[(line * 37 + column * 91) % 101 * 1.0 for column in range(n)] for line in range(n)]
    for _ in range(k):
        heights = winter(heights, n)
    total = sum(map(sum, heights))
    print("after", k, "winters: mean height %.4f" % (total / (n * n)))
    print("highest: %.4f" % max(map(max, heights)))


main()
