# time: m log n
# space: m log n
# line: def put
# line: if high - low == 1
# line: middle = (low + high) // 2
# line: left, right = shelf
# line: if place < middle
# line: return put(left
# line: return left, put(
# line: while high - low > 1
# line: shelf, high = shelf[0], middle
# line: shelf, low = shelf[1], middle
# gen: keys {n} {m}
# why: each of m changes copies the log n knots on the way to its place, and all states are kept
# A shelf of n places is changed m times; all its old states stay as they were. What was where, in
# each of them?
import sys


def empty(places):
    if places == 1:
        return 0
    half = places // 2
    return empty(half), empty(places - half)


def put(shelf, low, high, place, thing):
    """A new state that shares all with the old one but the way to the place."""
    if high - low == 1:
        return thing
    middle = (low + high) // 2
    left, right = shelf
    if place < middle:
        return put(left, low, middle, place, thing), right
    return left, put(right, middle, high, place, thing)


def look(shelf, low, high, place):
    while high - low > 1:
        middle = (low + high) // 2
        if place < middle:
            shelf, high = shelf[0], middle
        else:
            shelf, low = shelf[1], middle
    return shelf


def main():
    n, _ = map(int, sys.stdin.readline().split())
    states = [empty(n)]
    for line in sys.stdin:
        states.append(put(states[-1], 0, n, int(line), len(states)))
    mix = 0
    for day, shelf in enumerate(states):
        mix = (mix * 7 + look(shelf, 0, n, day * 5 % n)) % 1000003
    print(len(states), "states,", mix)


main()
