# time: n + q log n
# space: n
# line: while place <= self.top or self.tree[place] += 1 or place += place & -place
# line: while step > 0 or if place + step or place += step or rank -= or step //= 2
# gen: keys {n} {q}
# why: the tree starts with a vote for each of n marks; each of q more climbs it once
# why: and comes down it once for the median
import sys


class Votes:
    def __init__(self, top):
        self.top = top
        self.tree = [place & -place for place in range(top + 1)]
        self.half = 1
        while self.half * 2 <= top:
            self.half *= 2

    def add(self, place):
        while place <= self.top:
            self.tree[place] += 1
            place += place & -place

    def find(self, rank):
        place, step = 0, self.half
        while step > 0:
            if place + step <= self.top and self.tree[place + step] < rank:
                place += step
                rank -= self.tree[place]
            step //= 2
        return place


def main():
    n, _ = map(int, sys.stdin.readline().split())
    votes = Votes(n)
    total = 0
    for count, line in enumerate(sys.stdin, 1):
        votes.add(int(line) + 1)
        total += votes.find((n + count + 1) // 2)
    print("sum of the medians:", total)


main()
