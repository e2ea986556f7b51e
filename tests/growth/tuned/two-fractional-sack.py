# time: n log n
# space: n
# line: goods.sort
# gen: knapsack {n} {w}
# why: the goods are sorted by value for weight; filling goes through them at most once, and how
# why: much fits changes nothing about that
import sys
from typing import NamedTuple


class Good(NamedTuple):
    weight: int
    value: int

    def density(self):
        return self.value / self.weight


def fill(goods, room):
    taken = 0.0
    whole = 0
    for good in goods:
        if good.weight <= room:
            room -= good.weight
            taken += good.value
            whole += 1
        else:
            taken += good.density() * room
            break
    return taken, whole


n, room = map(int, sys.stdin.readline().split())
goods = []
for line in sys.stdin:
    weight, value = line.split()
    goods.append(Good(int(weight), int(value)))
goods.sort(key=Good.density, reverse=True)
taken, whole = fill(goods, room)
print(f"worth {taken:.2f} with {whole} whole ones of {len(goods)}, the worst {goods[-1]}")
