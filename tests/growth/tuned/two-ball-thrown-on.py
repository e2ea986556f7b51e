# time: n log k
# space: n
# line: place = [ or jump = [
# gen: items {n} {k}
# why: the table of jumps is squared once for each bit of k, n look-ups each time
import sys


def after_throws(target, throws):
    """Where each of the balls is after that many throws, by jumps of 1, 2, 4 ... throws."""
    place = list(range(len(target)))
    jump = target
    while throws > 0:
        odd = throws % 2 == 1
        place = [jump[child] if odd else child for child in place]
        jump = [jump[child] for child in jump]
        throws //= 2
    return place


def main():
    n, k = map(int, sys.stdin.readline().split())
    target = [int(line) % n for line in sys.stdin]
    place = after_throws(target, k)
    holders = [0] * n
    for child in place:
        holders[child] += 1
    most = max(holders)
    print("after", k, "throws", n - holders.count(0), "children hold a ball")
    print("child", holders.index(most), "holds", most)


main()
