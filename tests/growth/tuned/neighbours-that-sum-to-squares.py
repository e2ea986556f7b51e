# time: n sqrt n
# space: n
# line: while root * root - x <=
# line: yield root * root - x
# line: root += 1
# line: for other in partners(
# line: if far[other] < 0
# gen: size {n}
# sizes: 16..30000
# why: x has sqrt(n + x) - sqrt(x) partners up to n; each number is taken from the queue once, and
# why: all are reached from n = 14 on
# Numbers up to n know each other if their sum is a square. How far is 1 from whom?
import math
import sys
from collections import deque


def partners(x, most):
    root = math.isqrt(x) + 1
    while root * root - x <= most:
        yield root * root - x
        root += 1


def main():
    n = int(sys.stdin.readline())
    far = [-1] * (n + 1)
    far[1] = 0
    queue = deque([1])
    while queue:
        x = queue.popleft()
        for other in partners(x, n):
            if far[other] < 0:
                far[other] = far[x] + 1
                queue.append(other)
    apart = far[1:].count(-1)
    print(f"{n - apart} reached, none more than {max(far)} away, together {sum(far[1:]) + apart}")


main()
