# time: v + e
# space: v + e
# line: -
# gen: graph {v} {e}
# why: each person tells the rumour once, to all acquaintances
import sys
from collections import defaultdict


def days_of_rumour(friends, first):
    knows = {first}
    fresh = {first}
    days = []
    while fresh:
        days.append(len(fresh))
        told = set()
        for person in fresh:
            for friend in friends[person]:
                if friend not in knows:
                    knows.add(friend)
                    told.add(friend)
        fresh = told
    return days


lines = iter(sys.stdin)
people, count = map(int, next(lines).split())
friends = defaultdict(list)
for line in lines:
    a, b, _ = line.split()
    friends[int(a)].append(int(b))
    friends[int(b)].append(int(a))
days = days_of_rumour(friends, 0)
print(len(days), "days:", *days, "of", people)
