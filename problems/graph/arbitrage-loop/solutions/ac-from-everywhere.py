# The same. O(n * m) time, O(n + m) space.
import sys


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n = words[0]
    trades = list(zip(words[2::3], words[3::3], words[4::3]))
    distance = [0] * (n + 1)
    before = [0] * (n + 1)
    for _ in range(n):
        gained = 0
        for u, v, cost in trades:
            reached = distance[u] + cost
            if reached < distance[v]:
                distance[v] = reached
                before[v] = u
                gained = v
        if not gained:
            print("NONE")
            return
    for _ in range(n):
        gained = before[gained]
    ring = [gained]
    while before[ring[-1]] != gained:
        ring.append(before[ring[-1]])
    print(len(ring))
    print(*reversed(ring))


main()
