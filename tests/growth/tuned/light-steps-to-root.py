# time: n
# space: n
# line: for line in sys.stdin or parent.append
# line: for v in range(n - 1 or above = parent[v] or weight[above]
# line: if heavy[above] or heavy[above] = v or for v in range(1, n) or steps[v] =
# gen: parents {n}
# why: a vertex is visited once upwards to add its weight and once downwards to count
# In a river system each fork has one main arm: the one that collects the most springs. From which
# spring does a boat change most often from a side arm into a main stream on its way to the sea?
import sys


def main():
    n = int(sys.stdin.readline())
    parent = [0]
    for line in sys.stdin:
        parent.append(int(line))

    weight = [1] * n
    heavy = [0] * n
    for v in range(n - 1, 0, -1):
        above = parent[v]
        weight[above] += weight[v]
        if heavy[above] == 0 or weight[v] > weight[heavy[above]]:
            heavy[above] = v

    steps = [0] * n
    for v in range(1, n):
        above = parent[v]
        steps[v] = steps[above] + (heavy[above] != v)

    most = max(steps)
    print(most, "changes of stream from", steps.index(most))
    print("in all", sum(steps))


main()
