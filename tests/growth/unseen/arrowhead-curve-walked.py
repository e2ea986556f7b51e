# time: n^1.58
# space: log n or 1
# line: def walk or if length or self.step() or return or short = or self.walk( or self.turn(
# line: dx, dy = or self.x += or self.y += or self.steps += or self.far = max or self.heading = (
# line: def step or def turn
# gen: size {n}
# why: a curve over length n is three curves over n / 2, down to single steps: n^(log2 3) steps
# An ant walks Sierpinski's arrowhead over a side of length n, on a lattice of triangles.
STEPS = [(1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1)]


class Ant:
    def __init__(self):
        self.x = self.y = self.heading = 0
        self.steps = self.far = 0

    def turn(self, sixths):
        self.heading = (self.heading + sixths) % 6

    def step(self):
        dx, dy = STEPS[self.heading]
        self.x += dx
        self.y += dy
        self.steps += 1
        self.far = max(self.far, abs(self.x) + abs(self.y))

    def walk(self, length, bend):
        if length <= 1:
            self.step()
            return
        short = length // 2
        self.walk(short, -bend)
        self.turn(bend)
        self.walk(length - short, bend)
        self.turn(bend)
        self.walk(short, -bend)


def main():
    n = int(input())
    ant = Ant()
    ant.walk(n, 1)
    print(f"{ant.steps} steps to ({ant.x}, {ant.y}), at most {ant.far} away")


main()
