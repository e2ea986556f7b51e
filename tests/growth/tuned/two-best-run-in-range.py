# time: n + q log n
# space: n
# line: while left < right or join( or if left & 1 or if right & 1 or return ( or left //=
# line: right //= or max(
# gen: questions {n} {q}
# why: a question walks up the tree and joins about two pieces a level
import sys

NOTHING = (0, -10 ** 18, -10 ** 18, -10 ** 18)  # sum, best beginning, best end, best run


def join(a, b):
    return (a[0] + b[0],
            max(a[1], a[0] + b[1]),
            max(b[2], b[0] + a[2]),
            max(a[3], b[3], a[2] + b[1]))


class Tree:
    def __init__(self, values):
        self.size = len(values)
        self.node = [NOTHING] * self.size + [(x, x, x, x) for x in values]
        for i in range(self.size - 1, 0, -1):
            self.node[i] = join(self.node[2 * i], self.node[2 * i + 1])

    def best(self, left, right):
        left += self.size
        right += self.size + 1
        before, behind = NOTHING, NOTHING
        while left < right:
            if left & 1:
                before = join(before, self.node[left])
                left += 1
            if right & 1:
                right -= 1
                behind = join(self.node[right], behind)
            left //= 2
            right //= 2
        return join(before, behind)[3]


def main():
    read = sys.stdin.readline
    n, q = map(int, read().split())
    tree = Tree([int(read()) - 500000 for _ in range(n)])
    total = 0
    for _ in range(q):
        left, right = map(int, read().split())
        total += tree.best(left, right)
    print(total)


main()
