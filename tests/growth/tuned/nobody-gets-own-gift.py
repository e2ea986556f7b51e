# time: n!
# space: n
# line: swap_all( or for i in range(size) or order[ or self.tried += 1 or self.check() or all(gift
# gen: size {n}
# sizes: 3..9
# why: Heap's algorithm makes all n! orders by swaps, and each is looked at
class Lottery:
    def __init__(self, n):
        self.order = list(range(n))
        self.tried = 0
        self.good = 0

    def check(self):
        self.tried += 1
        if all(gift != i for i, gift in enumerate(self.order)):
            self.good += 1

    def swap_all(self, size):
        order = self.order
        if size <= 1:
            self.check()
            return
        for i in range(size):
            self.swap_all(size - 1)
            j = 0 if size % 2 else i
            order[j], order[size - 1] = order[size - 1], order[j]


lottery = Lottery(int(input()))
lottery.swap_all(len(lottery.order))
print(lottery.good, "of", lottery.tried)
