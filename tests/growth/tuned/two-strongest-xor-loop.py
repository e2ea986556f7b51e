# time: v + e
# space: v + e
# line: for line in sys.stdin
# line: u, w, mark = map(
# line: roads[u].append(
# line: roads[w].append(
# line: for beside, mark in roads[
# line: if mix[beside] < 0
# line: basis.add(
# line: def add
# line: for bit in reversed(
# line: if not number >> bit & 1
# line: if not self.rows[bit]
# line: number ^= self.rows[bit]
# line: continue
# gen: graph {v} {e}
# why: each road is seen from both ends, and its loop with the walked tree goes through ten rows
# Each road bears a mark; going along it, one mixes it in (exclusive or). What is the strongest mix
# that a round trip from town 0 can have?
import sys

BITS = 10


class Basis:
    def __init__(self):
        self.rows = [0] * BITS

    def add(self, number):
        for bit in reversed(range(BITS)):
            if not number >> bit & 1:
                continue
            if not self.rows[bit]:
                self.rows[bit] = number
                return
            number ^= self.rows[bit]

    def strongest(self):
        best = 0
        for row in reversed(self.rows):
            best = max(best, best ^ row)
        return best


def main():
    v, _ = map(int, sys.stdin.readline().split())
    roads = [[] for _ in range(v)]
    for line in sys.stdin:
        u, w, mark = map(int, line.split())
        roads[u].append((w, mark))
        roads[w].append((u, mark))
    mix = [-1] * v
    mix[0] = 0
    basis = Basis()
    waiting = [0]
    while waiting:
        town = waiting.pop()
        for beside, mark in roads[town]:
            if mix[beside] < 0:
                mix[beside] = mix[town] ^ mark
                waiting.append(beside)
            else:
                basis.add(mix[town] ^ mark ^ mix[beside])
    print("strongest round trip", basis.strongest(), "largest mix on the way", max(mix))


main()
