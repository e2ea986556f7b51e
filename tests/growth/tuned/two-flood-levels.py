# time: n log n + q log q
# space: n + q
# line: sorted(
# gen: questions {n} {q}
# why: the fields and the questions are sorted by height, then the flooded fields joined
import sys


class Pools:
    def __init__(self, size):
        self.head = [None] * size
        self.fields = [0] * size

    def find(self, at):
        head = self.head
        while head[at] != at:
            head[at] = head[head[at]]
            at = head[at]
        return at

    def flood(self, at):
        self.head[at] = at
        self.fields[at] = 1
        for side in (at - 1, at + 1):
            if 0 <= side < len(self.head) and self.head[side] is not None:
                self.join(at, side)

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        if self.fields[a] < self.fields[b]:
            a, b = b, a
        self.head[b] = a
        self.fields[a] += self.fields[b]

    def around(self, at):
        return 0 if self.head[at] is None else self.fields[self.find(at)]


n, q = map(int, sys.stdin.readline().split())
heights = [int(sys.stdin.readline()) for _ in range(n)]
asked = []
for number in range(q):
    field, mark = map(int, sys.stdin.readline().split())
    asked.append((heights[mark], number, field))

rising = iter(sorted((height, at) for at, height in enumerate(heights)))
upcoming = next(rising, None)
pools = Pools(n)
answers = [0] * q
for level, number, field in sorted(asked):
    while upcoming and upcoming[0] <= level:
        pools.flood(upcoming[1])
        upcoming = next(rising, None)
    answers[number] = pools.around(field)
print(max(answers), sum(i * a for i, a in enumerate(answers)) % 1000003)
