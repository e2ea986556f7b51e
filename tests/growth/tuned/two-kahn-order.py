# time: v + e
# space: v + e
# line: -
# gen: graph {v} {e}
# why: each vertex is taken once, and each edge crossed once
import sys
from collections import deque


def course_order(after, needed):
    ready = deque(v for v in range(len(needed)) if needed[v] == 0)
    order = []
    while ready:
        course = ready.popleft()
        order.append(course)
        for follower in after[course]:
            needed[follower] -= 1
            if needed[follower] == 0:
                ready.append(follower)
    return order


v, e = map(int, input().split())
after = [[] for _ in range(v)]
needed = [0] * v
for line in sys.stdin:
    a, b, _ = map(int, line.split())
    if a != b:
        first, second = min(a, b), max(a, b)
        after[first].append(second)
        needed[second] += 1
order = course_order(after, needed)
print(len(order), sum(i * c for i, c in enumerate(order)) % 1000003)
