# time: n log^2 n
# space: n
# line: total += self.tree or end &= end - 1 or while end
# gen: numbers {n}
# why: each pick halves the row log n times, each half asks the tree for a prefix sum in log n
"""
Players stand in a row. Each number x picks the (x mod left)th of those who are
left, who leaves the row.
"""
import sys


class Row:
    def __init__(self, count):
        self.count = count
        self.tree = [place & -place for place in range(count + 1)]

    def take(self, place):
        while place <= self.count:
            self.tree[place] -= 1
            place += place & -place

    def standing(self, end):
        total = 0
        while end:
            total += self.tree[end]
            end &= end - 1
        return total

    def find(self, rank):
        """The first place that has `rank` players up to it."""
        low, high = 1, self.count
        while low < high:
            middle = (low + high) // 2
            if self.standing(middle) >= rank:
                high = middle
            else:
                low = middle + 1
        return low


n = int(sys.stdin.readline())
row = Row(n)
check = 0
for picked, line in enumerate(sys.stdin):
    rank = int(line) % (n - picked) + 1
    player = row.find(rank)
    row.take(player)
    check = (check * 31 + player) % 1000000007
print(check)
