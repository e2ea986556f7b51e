# time: m log n
# space: n
# line: while place > 1 or place //= 2 or tree[place] = join or def join or total = left[0]
# line: head = max( or tail = max( or best = max( or return total, head
# gen: lists {n} {m}
# why: each of the m changes is followed by log n joins on the way to the root of the tree; to
# why: build it takes n joins only
# Days win or lose money; after each of m corrections, what is the best stretch of days?
import sys

NONE = (0, -10 ** 8, -10 ** 8, -10 ** 8)


def join(left, right):
    total = left[0] + right[0]
    head = max(left[1], left[0] + right[1])
    tail = max(right[2], right[0] + left[2])
    best = max(left[3], right[3], left[2] + right[1])
    return total, head, tail, best


def main():
    n, _ = map(int, sys.stdin.readline().split())
    size = 1
    while size < n:
        size *= 2
    tree = [NONE] * (2 * size)
    for day in range(n):
        money = int(sys.stdin.readline()) % 2001 - 1000
        tree[size + day] = (money,) * 4
    for i in range(size - 1, 0, -1):
        tree[i] = join(tree[2 * i], tree[2 * i + 1])
    check = 0
    for line in sys.stdin:
        number = int(line)
        place = size + number % n
        money = number // 1000 % 2001 - 1000
        tree[place] = (money,) * 4
        while place > 1:
            place //= 2
            tree[place] = join(tree[2 * place], tree[2 * place + 1])
        check = (check * 5 + tree[1][3]) % 1000003
    print("in the end", tree[1][3], "check", check)


main()
