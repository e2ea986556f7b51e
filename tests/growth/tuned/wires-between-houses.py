# time: n^2 log n
# space: n^2
# line: .sort(
# gen: points {n}
# why: the lengths of all n^2 / 2 possible wires are sorted
import sys


class Groups:
    def __init__(self, n):
        self.parent = list(range(n))

    def find(self, a):
        while self.parent[a] != a:
            self.parent[a] = self.parent[self.parent[a]]
            a = self.parent[a]
        return a

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        self.parent[a] = b
        return True


def main():
    n = int(input())
    houses = []
    for line in sys.stdin:
        x, y = line.split()
        houses.append((int(x), int(y)))
    wires = []
    for i in range(n):
        for j in range(i + 1, n):
            length = abs(houses[i][0] - houses[j][0]) + abs(houses[i][1] - houses[j][1])
            wires.append((length, i, j))
    wires.sort()
    groups = Groups(n)
    total = 0
    for length, i, j in wires:
        if groups.join(i, j):
            total += length
    print("wire needed:", total)


main()
