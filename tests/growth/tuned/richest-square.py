# time: n^3
# space: n^2
# line: for left in or amount = or amount > best or above[left or below[left
# gen: matrix {n}
# why: (n - k)^2 squares of each side k, each summed in four steps from the corner sums
import sys


def corner_sums(field):
    sums = [[0] * (len(field) + 1)]
    for row in field:
        line, running = [0], 0
        for above, value in zip(sums[-1][1:], row):
            running += value
            line.append(above + running)
        sums.append(line)
    return sums


def main():
    read = sys.stdin.readline
    n = int(read())
    # each lot costs 50 and yields what it yields
    field = [[int(read()) - 50 for _ in range(n)] for _ in range(n)]
    sums = corner_sums(field)
    best, place = None, None
    for side in range(1, n + 1):
        for top in range(n - side + 1):
            above, below = sums[top], sums[top + side]
            for left in range(n - side + 1):
                amount = below[left + side] - below[left] - above[left + side] + above[left]
                if best is None or amount > best:
                    best, place = amount, (side, top, left)
    print("gain", best)
    print("side %d at row %d, column %d" % place)


main()
