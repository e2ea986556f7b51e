# time: n!
# space: n or 1
# line: def join
# line: if dancer == len(after)
# line: tally[rounds] += 1
# line: for before in range(dancer)
# line: after[dancer] = after[before]
# line: after[before] = dancer
# line: self.join(dancer + 1, rounds
# line: after[before] = after[dancer]
# line: after[dancer] = dancer
# line: self.last_behind_first +=
# line: after, tally =
# line: return
# gen: size {n}
# sizes: 2..9
# why: dancer k goes behind one of the k before, or begins a round: 1 * 2 * ... * n ways, each tried
# n dancers form rounds, hand in hand. Each way of doing it is tried: how often are there how many
# rounds, and how often does the last dancer follow the first?
import sys


class Floor:
    def __init__(self, n):
        self.after = list(range(n))
        self.tally = [0] * (n + 1)
        self.last_behind_first = 0

    def join(self, dancer, rounds):
        after, tally = self.after, self.tally
        if dancer == len(after):
            tally[rounds] += 1
            self.last_behind_first += after[0] == dancer - 1
            return
        after[dancer] = dancer
        self.join(dancer + 1, rounds + 1)
        for before in range(dancer):
            after[dancer] = after[before]
            after[before] = dancer
            self.join(dancer + 1, rounds)
            after[before] = after[dancer]


def main():
    n = int(sys.stdin.readline())
    floor = Floor(n)
    floor.join(0, 0)
    print("ways by rounds", *floor.tally[1:], "last behind first", floor.last_behind_first)


main()
