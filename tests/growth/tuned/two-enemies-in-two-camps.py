# time: v + e
# space: v
# line: for line in sys.stdin or a, b, _ = or root_a, side_a = or root_b, side_b = or def find
# line: while self.boss[person] or person = self.boss[person] or top, flip = or way.append
# line: for member in reversed or flip ^= or self.boss[member], self.side or return top, flip
# line: way = [] or if root_a == root_b or torn += or if side_a == side_b
# gen: graph {v} {e}
# why: two questions to the union-find for each pair of enemies; by size and with short cuts they
# why: take almost constant time
# All pairs of enemies should be in different camps. How many pairs cannot be, one after another?
import sys


class Camps:
    def __init__(self, people):
        self.boss = list(range(people))
        self.side = [0] * people
        self.size = [1] * people

    def find(self, person):
        """The head of its group, and whether it is in the other camp than the head."""
        way = []
        while self.boss[person] != person:
            way.append(person)
            person = self.boss[person]
        top, flip = person, 0
        for member in reversed(way):
            flip ^= self.side[member]
            self.boss[member], self.side[member] = top, flip
        return top, flip

    def part(self, root_a, root_b, flip):
        if self.size[root_a] > self.size[root_b]:
            root_a, root_b = root_b, root_a
        self.boss[root_a], self.side[root_a] = root_b, flip
        self.size[root_b] += self.size[root_a]


def main():
    people, _ = map(int, sys.stdin.readline().split())
    camps = Camps(people)
    torn = 0
    for line in sys.stdin:
        a, b, _ = map(int, line.split())
        root_a, side_a = camps.find(a)
        root_b, side_b = camps.find(b)
        if root_a == root_b:
            if side_a == side_b:
                torn += 1
        else:
            camps.part(root_a, root_b, side_a ^ side_b ^ 1)
    print(torn, "pairs of enemies share a camp; person 0 stands with", camps.find(0)[0])


main()
