# time: q log n
# space: n
# line: while left < right or if left & 1 or if right & 1 or head = then( or tail = then(
# line: left >>= 1 or right >>= 1 or def then or return (one[0] * or left += 1 or right -= 1
# gen: questions {n} {q}
# why: each question climbs log2 n levels of a tree over the machines and joins a field or two at
# why: each; the tree is made by n - 1 joins
# Machine i makes a * x + b of x. What do the machines of a range, one after the other, make of 1?
import sys

PRIME = 998244353


def then(one, other):
    """What comes out when first the one and then the other works, as a pair again."""
    return (one[0] * other[0] % PRIME, (one[1] * other[0] + other[1]) % PRIME)


class Machines:
    NOTHING = (1, 0)

    def __init__(self, machines):
        self.size = len(machines)
        self.fields = [self.NOTHING] * self.size + machines
        for i in range(self.size - 1, 0, -1):
            self.fields[i] = then(self.fields[2 * i], self.fields[2 * i + 1])

    def between(self, first, last):
        head = tail = self.NOTHING
        left, right = first + self.size, last + self.size + 1
        while left < right:
            if left & 1:
                head = then(head, self.fields[left])
                left += 1
            if right & 1:
                right -= 1
                tail = then(self.fields[right], tail)
            left >>= 1
            right >>= 1
        return then(head, tail)


def main():
    n, _ = map(int, sys.stdin.readline().split())
    machines = []
    for _ in range(n):
        number = int(sys.stdin.readline())
        machines.append((number % 1000 + 1, number // 1000))
    row = Machines(machines)
    total = 0
    for line in sys.stdin:
        a, b = row.between(*map(int, line.split()))
        total = (total * 3 + a + b) % PRIME
    print("all results mixed:", total)


main()
