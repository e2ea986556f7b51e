# time: n!
# space: n or 1
# line: for i in range(len(rest or number = rest.pop or go_on((3 or rest.insert or if not rest
# line: seen[value] += or return or def go_on
# gen: numbers {n}
# sizes: 3..9
# why: every order of the n numbers is gone through, e n! calls, none is cut off
# A number is tripled and the next one added, in any order: which remainder by 1009 is most usual?
import sys

DIVISOR = 1009


def go_on(value, rest, seen):
    if not rest:
        seen[value] += 1
        return
    for i in range(len(rest)):
        number = rest.pop(i)
        go_on((3 * value + number) % DIVISOR, rest, seen)
        rest.insert(i, number)


def main():
    numbers = [int(word) for word in sys.stdin.read().split()[1:]]
    seen = [0] * DIVISOR
    go_on(0, numbers, seen)
    most = max(seen)
    print("remainder", seen.index(most), "comes", most, "times of", sum(seen))


main()
