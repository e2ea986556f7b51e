# time: n log n
# space: n
# line: while place or place -= place & -place or place += place & -place or total += self.tree
# line: self.tree[place] +=
# gen: permutation {n}
# why: how many smaller numbers came before is asked of a Fenwick tree for each number
import sys

PRIME = 1_000_000_007


class Fenwick:
    def __init__(self, size):
        self.size = size
        self.tree = [0] * (size + 1)

    def add(self, place):
        place += 1
        while place <= self.size:
            self.tree[place] += 1
            place += place & -place

    def count_below(self, place):
        total = 0
        while place:
            total += self.tree[place]
            place -= place & -place
        return total


n = int(sys.stdin.readline())
used = Fenwick(n)
number = 0
for i in range(n):
    value = int(sys.stdin.readline())
    free_below = value - used.count_below(value)
    used.add(value)
    # Horner's rule for the factorial digits
    number = (number * (n - i) + free_below) % PRIME
print(number)
