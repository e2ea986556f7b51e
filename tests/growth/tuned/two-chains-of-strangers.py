# time: v^2 or v^2 + e
# space: v + e or e
# line: if not seen[other] or for other in range
# gen: graph {v} {e}
# why: from each person all v others are looked at, whether they are strangers
"""Groups of people joined by chains in which neighbours do not know each other."""
import sys

v, e = map(int, sys.stdin.readline().split())
knows = [set() for _ in range(v)]
for _ in range(e):
    a, b, _ = sys.stdin.readline().split()
    knows[int(a)].add(int(b))
    knows[int(b)].add(int(a))

seen = [False] * v


def group_of(person):
    seen[person] = True
    stack = [person]
    members = 0
    while stack:
        at = stack.pop()
        members += 1
        known = knows[at]
        for other in range(v):
            if not seen[other] and other not in known:
                seen[other] = True
                stack.append(other)
    return members


groups = []
for person in range(v):
    if not seen[person]:
        groups.append(group_of(person))
print(len(groups), "groups, the largest has", max(groups))
