# time: n + m
# space: n
# line: -
# gen: keys {n} {m}
# why: each of n visitors enters the queue once and leaves it once; a visit is one step
"""After each visit: who is the earliest visitor that came only once so far?"""
import sys
from collections import deque

n, m = map(int, sys.stdin.readline().split())
visits = [0] * n
lonely = deque()
check = 0
nobody = 0
for line in sys.stdin:
    who = int(line)
    visits[who] += 1
    if visits[who] == 1:
        lonely.append(who)
    while lonely and visits[lonely[0]] > 1:
        lonely.popleft()
    if lonely:
        check = (check * 3 + lonely[0]) % 1000003
    else:
        nobody += 1
print(check, nobody, sum(visits) == m)
