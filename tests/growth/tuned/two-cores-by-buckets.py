# time: v + e
# space: v + e
# line: -
# gen: graph {v} {e}
# why: removing a person lowers the count of each friend by one: one entry an edge at most
"""
The core of a person: the largest k so that they are in a group in which
everybody has k friends. People go in order of the friends they have left.
"""
import sys


def read_graph():
    v, e = map(int, sys.stdin.readline().split())
    friends = [[] for _ in range(v)]
    for _ in range(e):
        a, b, _ = map(int, sys.stdin.readline().split())
        if a != b:
            friends[a].append(b)
            friends[b].append(a)
    return friends


def cores(friends):
    left = [len(near) for near in friends]
    buckets = [[] for _ in range(max(left) + 1)]
    for person, count in enumerate(left):
        buckets[count].append(person)
    core = [-1] * len(friends)
    for k, bucket in enumerate(buckets):
        while bucket:
            person = bucket.pop()
            if core[person] >= 0:
                continue
            core[person] = k
            for friend in friends[person]:
                if core[friend] < 0 and left[friend] > k:
                    left[friend] -= 1
                    buckets[left[friend]].append(friend)
    return core


core = cores(read_graph())
print("innermost core:", max(core))
print("people in it:", core.count(max(core)))
print("sum:", sum(core))
