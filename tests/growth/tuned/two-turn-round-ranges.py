# time: n * q
# space: n
# line: [::-1]
# gen: questions {n} {q}
# why: each of q random ranges has n / 3 numbers, which are copied, turned round and put back
import sys


def main():
    n, q = map(int, sys.stdin.readline().split())
    values = [int(sys.stdin.readline()) for _ in range(n)]
    for _ in range(q):
        left, right = map(int, sys.stdin.readline().split())
        values[left:right + 1] = values[left:right + 1][::-1]
    weighted = 0
    for place, value in enumerate(values):
        weighted += place % 1000 * value
    print(weighted, values[0], values[-1])


main()
