# time: 2^n
# space: n or 1
# line: self.carry( or self.step( or def carry or def step or if discs == 0 or return
# line: disc = or if self.pegs[to] and or self.pegs[to].append
# line: self.moves += or self.mixed = (self
# gen: size {n}
# sizes: 2..12
# why: carry calls itself three times with one disc less, 3^n - 1 moves and no short cut
# The tower of Hanoi goes from the left peg to the right one by steps to the next peg only.


class Tower:
    def __init__(self, discs):
        self.pegs = [list(range(discs, 0, -1)), [], []]
        self.moves = 0
        self.mixed = 0

    def step(self, start, to):
        disc = self.pegs[start].pop()
        if self.pegs[to] and self.pegs[to][-1] < disc:
            raise ValueError("a larger disc on a smaller one")
        self.pegs[to].append(disc)
        self.moves += 1
        self.mixed = (self.mixed * 3 + disc + to) % 1_000_003

    def carry(self, discs, start, end):
        if discs == 0:
            return
        self.carry(discs - 1, start, end)
        self.step(start, 1)
        self.carry(discs - 1, end, start)
        self.step(1, end)
        self.carry(discs - 1, start, end)


def main():
    n = int(input())
    tower = Tower(n)
    tower.carry(n, 0, 2)
    print(tower.moves, "moves,", len(tower.pegs[2]), "discs on the right,", tower.mixed)


main()
