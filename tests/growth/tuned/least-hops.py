# time: n
# space: n
# line: -
# gen: few {n} 5
# why: every stone is looked at once; the reach of the hops so far moves only forward
import sys


def hops(reach):
    """Hops from the first stone to the last; a raft helps over a gap."""
    count = rafts = 0
    end = furthest = 0
    for place in range(len(reach) - 1):
        furthest = max(furthest, place + reach[place])
        if place == end:
            if furthest == place:
                furthest = place + 1
                rafts += 1
            count += 1
            end = furthest
    return count, rafts


def main():
    _, *reach = map(int, sys.stdin.read().split())
    count, rafts = hops(reach)
    print(count, "hops,", rafts, "by raft")


main()
