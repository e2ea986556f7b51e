# time: n^3
# space: n
# line: while restless
# line: place = restless.pop()
# line: chips[place] -= 2
# line: if chips[place] >= 2
# line: for beside in
# line: chips[beside] += 1
# line: if chips[beside] == 2
# line: restless.append(
# line: fired += 1
# gen: size {n}
# why: until n chips lie one by one, some n^3 / 24 are fired, in whatever order; a place is restless
# why: once at most
# n chips lie on one place of a long line. Two that lie together are fired, one to each side.
# How often, until no two lie together?
import sys


def main():
    n = int(sys.stdin.readline())
    middle = n // 2 + 1
    chips = [0] * (2 * middle + 1)
    chips[middle] = n
    restless = [middle] if n >= 2 else []
    fired = 0
    while restless:
        place = restless.pop()
        chips[place] -= 2
        fired += 1
        if chips[place] >= 2:
            restless.append(place)
        for beside in (place - 1, place + 1):
            chips[beside] += 1
            if chips[beside] == 2:
                restless.append(beside)
    first = chips.index(1)
    print(f"fired {fired} times; from {first - middle} on, {sum(chips)} chips")


main()
