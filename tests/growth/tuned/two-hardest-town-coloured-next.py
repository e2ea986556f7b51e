# time: v^2 + e
# space: v + e
# line: max(plain, key= or def hardness or return len(self.banned) or for town in self.near
# line: town.banned.add
# gen: graph {v} {e}
# why: v times the hardest of all towns without a colour is looked for, v^2 / 2 comparisons; a
# why: coloured town tells its colour to its neighbours, along e roads from both ends
# Colours for towns: always next the town that sees most colours around it (DSATUR).
import sys
from itertools import count


class Town:
    def __init__(self, number):
        self.number = number
        self.near = []
        self.banned = set()
        self.colour = None

    def hardness(self):
        return len(self.banned) * 10000000 + len(self.near)

    def paint(self):
        self.colour = next(colour for colour in count() if colour not in self.banned)
        for town in self.near:
            town.banned.add(self.colour)


def read_towns():
    size = int(sys.stdin.readline().split()[0])
    towns = [Town(number) for number in range(size)]
    for line in sys.stdin:
        a, b, _ = map(int, line.split())
        if a != b:
            towns[a].near.append(towns[b])
            towns[b].near.append(towns[a])
    return towns


def main():
    towns = read_towns()
    plain = set(towns)
    order = 0
    while plain:
        town = max(plain, key=lambda one: (one.hardness(), one.number))
        plain.discard(town)
        town.paint()
        order = (order * 31 + town.number) % 1000003
    print(max(town.colour for town in towns) + 1, "colours, order", order)


main()
