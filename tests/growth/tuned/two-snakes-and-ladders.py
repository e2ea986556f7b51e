# time: n + m
# space: n
# line: -
# gen: keys {n} {m}
# why: the m numbers are read once, and each of n fields is left at most once, by six throws
"""
The numbers are pairs "from to" of snakes and ladders (the last of a field
counts). How many throws of a die lead to the fields of the board?
"""
import sys
from collections import deque

n, m = map(int, sys.stdin.readline().split())
leads_to = list(range(n))
for _ in range(m // 2):
    start = int(sys.stdin.readline())
    leads_to[start] = int(sys.stdin.readline())

throws = [None] * n
throws[0] = 0
queue = deque([0])
while queue:
    field = queue.popleft()
    for die in range(1, 7):
        if field + die < n:
            to = leads_to[field + die]
            if throws[to] is None:
                throws[to] = throws[field] + 1
                queue.append(to)

reached = [count for count in throws if count is not None]
print("fields reached:", len(reached))
print("most throws:", max(reached), "in all:", sum(reached))
