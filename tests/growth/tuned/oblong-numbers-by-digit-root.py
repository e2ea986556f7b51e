# time: sqrt n
# space: 1
# line: while side or area = side or root = 1 + or tally[root or side += 1
# gen: size {n}
# sizes: 16..900000000
# why: k * (k + 1) is at most n for about sqrt n values of k, and each is looked at once
# Oblong numbers are 2, 6, 12, 20, ... = k * (k + 1). How often does each digit root come up among
# those that are not above n?
import sys


def roots_of_oblongs(limit):
    tally = [0] * 10
    side = 1
    while side * (side + 1) <= limit:
        area = side * (side + 1)
        root = 1 + (area - 1) % 9
        tally[root] += 1
        side += 1
    return tally


def main():
    tally = roots_of_oblongs(int(sys.stdin.readline()))
    for root, times in enumerate(tally):
        if times > 0:
            print(f"root {root}: {times}")
    print("oblong numbers:", sum(tally))


main()
