# time: n!
# space: n^2
# line: permutations(range or cost = sum
# gen: matrix {n}
# sizes: 3..8
# why: each order of the n runners is priced
from itertools import permutations


class Team:
    def __init__(self):
        self.size = int(input())
        self.loss = [[int(input()) for _ in range(self.size)] for _ in range(self.size)]

    def price(self, order):
        cost = sum(self.loss[a][b] for a, b in zip(order, order[1:]))
        return cost

    def best(self):
        return min((self.price(order), order) for order in permutations(range(self.size)))


cost, order = Team().best()
print(cost, *order)
