# time: n log n
# space: n log n
# line: below[below[node]]
# gen: parents {n}
# why: a table of the 2^k-th ancestor of each of n vertices has log n rows
import sys


class Ancestors:
    def __init__(self, parent):
        self.rows = [parent]
        reach = 1
        while reach < len(parent):
            below = self.rows[-1]
            self.rows.append([below[below[node]] for node in range(len(parent))])
            reach *= 2

    def kth(self, node, k):
        row = 0
        while k:
            if k & 1:
                node = self.rows[row][node]
            k >>= 1
            row += 1
        return node


data = [int(line) for line in sys.stdin]
n = data[0]
ancestors = Ancestors([0] + data[1:n])
check = 0
for node in range(n):
    check += ancestors.kth(node, 3)
print(check, sum(ancestors.rows[-1]))
