# The same with heapq. O(n log n + m).
import sys
from heapq import heappop, heappush


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n = words[0]
    after = [[] for _ in range(n + 1)]
    waits_for = [0] * (n + 1)
    for u, v in zip(words[2::2], words[3::2]):
        after[u].append(v)
        waits_for[v] += 1
    free = [boat for boat in range(1, n + 1) if not waits_for[boat]]
    order = []
    while free:
        boat = heappop(free)
        order.append(boat)
        for other in after[boat]:
            waits_for[other] -= 1
            if not waits_for[other]:
                heappush(free, other)
    print(*order if len(order) == n else ["NONE"])


main()
