# time: n log n
# space: n
# line: while node > 1 or node //= 2 or self.join(node) or total, low = or left, right =
# line: total[node] = total[left] or low[node] = min(low[left] or def join
# gen: letters {n} 2
# why: each of n flips goes up from a leaf to the root of a tree over n brackets
# A text of brackets (a opens, b closes) is changed n times by turning one bracket round. After how
# many of the changes is it balanced, or at least never closed too early?
import sys


class Balance:
    def __init__(self, brackets):
        self.leaves = 1
        while self.leaves < len(brackets):
            self.leaves *= 2
        self.total = [0] * (2 * self.leaves)
        self.low = [0] * (2 * self.leaves)
        for i, step in enumerate(brackets):
            self.total[self.leaves + i] = step
            self.low[self.leaves + i] = min(0, step)
        for above in range(self.leaves - 1, 0, -1):
            self.join(above)

    def join(self, node):
        total, low = self.total, self.low
        left, right = 2 * node, 2 * node + 1
        total[node] = total[left] + total[right]
        low[node] = min(low[left], total[left] + low[right])

    def turn(self, i):
        node = self.leaves + i
        self.total[node] = -self.total[node]
        self.low[node] = min(0, self.total[node])
        while node > 1:
            node //= 2
            self.join(node)

    def never_early(self):
        return self.low[1] == 0


def main():
    n = int(sys.stdin.readline())
    text = sys.stdin.readline().strip()
    balance = Balance([1 if letter == "a" else -1 for letter in text])
    place, good, lowest = 0, 0, 0
    for _ in range(n):
        place = (place * 1103515245 + 12345) % 2147483648
        balance.turn((place >> 8) % n)
        good += balance.never_early()
        lowest = min(lowest, balance.low[1])
    print(f"never early after {good} of {n} changes, deepest {lowest}")


main()
