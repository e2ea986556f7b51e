# time: 2^n
# space: n or 1
# line: if town == or if supplied == or tally[shops] += or self.place_shops( or self.reach[town]
# line: def place_shops or return
# gen: graph {n}
# sizes: 3..19
# why: each town gets a shop or none, and no branch is cut off: 2^(n + 1) - 1 calls
# In how many ways can towns get shops so that each town has one in it or one road away?
import sys
from collections import Counter


class Map:
    def __init__(self, towns):
        self.towns = towns
        self.everybody = 2 ** towns - 1
        self.reach = [1 << town for town in range(towns)]

    def road(self, a, b):
        self.reach[a] |= 1 << b
        self.reach[b] |= 1 << a

    def place_shops(self, tally, town=0, shops=0, supplied=0):
        if town == self.towns:
            if supplied == self.everybody:
                tally[shops] += 1
            return
        self.place_shops(tally, town + 1, shops, supplied)
        self.place_shops(tally, town + 1, shops + 1, supplied | self.reach[town])


def main():
    towns, _ = map(int, sys.stdin.readline().split())
    country = Map(towns)
    for line in sys.stdin:
        a, b, _ = line.split()
        country.road(int(a), int(b))
    tally = Counter()
    country.place_shops(tally)
    for shops in sorted(tally):
        print(shops, "shops:", tally[shops])
    print(sum(tally.values()), "ways")


main()
