# time: n + m log n
# space: n
# line: while node > 1 or node //= 2 or self.join(node or width *= 2 or a, b = 2 * node
# line: self.front[node] = self.front[a] or self.back[node] = self.back[b] or self.best[node] = max(
# line: room.toggle(
# gen: keys {n} {m}
# why: n seats in a segment tree; each of m guests sits down or leaves and mends the log n above
import sys


class Room:
    """For each node: free seats at its front and its back, and the most side by side."""

    def __init__(self, seats):
        self.size = 1
        while self.size < seats:
            self.size *= 2
        self.front = [0] * (2 * self.size)
        self.back = self.front[:]
        self.best = self.front[:]
        for seat in range(seats):
            self.set(self.size + seat, 1)
        half = self.size
        width = 1
        while half > 1:
            half //= 2
            for node in range(half, 2 * half):
                self.join(node, width)
            width *= 2

    def set(self, node, free):
        self.front[node] = self.back[node] = self.best[node] = free

    def join(self, node, width):
        a, b = 2 * node, 2 * node + 1
        self.front[node] = self.front[a] if self.front[a] < width else width + self.front[b]
        self.back[node] = self.back[b] if self.back[b] < width else width + self.back[a]
        self.best[node] = max(self.best[a], self.best[b], self.back[a] + self.front[b])

    def toggle(self, seat):
        node = self.size + seat
        self.set(node, 1 - self.best[node])
        width = 1
        while node > 1:
            node //= 2
            self.join(node, width)
            width *= 2
        return self.best[1]


seats, guests = map(int, sys.stdin.readline().split())
room = Room(seats)
total = 0
for line in sys.stdin:
    total += room.toggle(int(line))
print(room.best[1], total)
