# time: n
# space: n
# line: for line in sys.stdin or wagon = int or while siding or departed.append(siding
# line: siding.append or zip(departed, departed[1:]
# gen: permutation {n}
# why: each wagon is pushed on the siding once and pulled off once
# Wagons arrive in any order. There is one dead-end siding: a wagon is pushed there after all
# lighter ones on top of it have left. How well sorted does the train depart?
import sys


def depart(arriving):
    siding = []
    departed = []
    for line in sys.stdin:
        wagon = int(line)
        while siding and siding[-1] < wagon:
            departed.append(siding.pop())
        siding.append(wagon)
    departed.extend(reversed(siding))
    assert len(departed) == arriving
    return departed


def main():
    departed = depart(int(sys.stdin.readline()))
    breaks = sum(1 for a, b in zip(departed, departed[1:]) if a > b)
    print("places where a heavier wagon comes first:", breaks)
    print("last wagon:", departed[-1])


main()
