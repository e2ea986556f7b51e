# time: n log^2 n
# space: n
# line: while node or burning[node] += or node >>= 1
# gen: size {n}
# why: n / d lamps in night d are n log n in all, and each change climbs through log n sums
# All n lamps of a street burn. In night d = 2, 3, ... the lighter turns every d-th lamp on or off,
# and after each night the mayor asks how many burn in the first half of the street.
import sys


def lit_street(lamps):
    """A tree of sums: node k counts what burns below nodes 2 k and 2 k + 1."""
    burning = [0] * lamps + [1] * lamps
    for node in range(lamps - 1, 0, -1):
        burning[node] = burning[2 * node] + burning[2 * node + 1]
    return burning


def turn(burning, node):
    change = 1 - 2 * burning[node]
    while node:
        burning[node] += change
        node >>= 1


def burning_before(burning, lamp):
    total = 0
    left, right = len(burning) // 2, len(burning) // 2 + lamp
    while left < right:
        total += (burning[left] if left & 1 else 0) + (burning[right - 1] if right & 1 else 0)
        left, right = (left + 1) >> 1, right >> 1
    return total


def main():
    lamps = int(sys.stdin.readline())
    burning = lit_street(lamps)
    answers = []
    for night in range(2, lamps + 1):
        for lamp in range(night - 1, lamps, night):
            turn(burning, lamps + lamp)
        answers.append(burning_before(burning, lamps // 2))
    print("most", max(answers, default=0), "sum of answers", sum(answers))
    print("at the end", burning_before(burning, lamps))


main()
