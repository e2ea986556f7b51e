# time: n * m
# space: n
# line: circle.append( or for _ in range(passes)
# gen: counts {n} {m}
# why: n - 1 children leave, before each the potato is passed on m times
from collections import deque


def play(children, passes):
    """Whoever holds the potato after so many passes is out; the last one wins."""
    circle = deque(range(1, children + 1))
    out = []
    while len(circle) > 1:
        for _ in range(passes):
            circle.append(circle.popleft())
        out.append(circle.popleft())
    return circle[0], out


n, m = (int(word) for word in input().split())
winner, out = play(n, m)
check = 0
for child in out:
    check = (check * 11 + child) % 1000003
print("child", winner, "wins")
print("out first:", *out[:5])
print("check", check)
