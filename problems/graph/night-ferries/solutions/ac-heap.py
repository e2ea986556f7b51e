# Dijkstra's algorithm with heapq; an entry is one number, time * 2^18 + port, which compares
# fast. O((n + m) log n).
import sys
from heapq import heappop, heappush


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n, m = words[0], words[1]
    ferries = [[] for _ in range(n + 1)]
    for i in range(2, 2 + 3 * m, 3):
        ferries[words[i]].append((words[i + 1], words[i + 2]))
    never = 1 << 60
    times = [never] * (n + 1)
    times[1] = 0
    heap = [1]
    while heap:
        entry = heappop(heap)
        now, port = entry >> 18, entry & 0x3FFFF
        if now > times[port]:
            continue
        for to, time in ferries[port]:
            then = now + time
            if then < times[to]:
                times[to] = then
                heappush(heap, then << 18 | to)
    print(*(-1 if time == never else time for time in times[1:]))


main()
