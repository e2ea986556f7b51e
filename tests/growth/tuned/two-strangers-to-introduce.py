# time: v^2
# space: v + e or e
# line: for b in range or if (b, a) not in known or together = or if together > best
# gen: graph {v} {e}
# why: all pairs are looked up in a set of those that know each other, of whom there are at most v^2
import sys

v, e = map(int, sys.stdin.readline().split())
known = set()
friends = [0] * v
for line in sys.stdin:
    a, b, _ = map(int, line.split())
    if a == b:
        continue
    pair = (a, b) if a < b else (b, a)
    if pair not in known:
        known.add(pair)
        friends[a] += 1
        friends[b] += 1

best, who, strangers = -1, None, 0
for a in range(v):
    for b in range(a):
        if (b, a) not in known:
            strangers += 1
            together = friends[a] + friends[b]
            if together > best:
                best, who = together, (b, a)
print(strangers, "pairs of strangers; introduce", who, "with", best, "friends")
