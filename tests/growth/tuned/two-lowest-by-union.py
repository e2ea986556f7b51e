# time: n + q
# space: n + q
# line: -
# gen: questions {n} {q}
# why: offline by right ends: a number leaves the stack once, and its set joins that of its lower
# why: one
import sys


def find(parent, x):
    root = x
    while parent[root] != root:
        root = parent[root]
    while parent[x] != root:
        parent[x], x = root, parent[x]
    return root


def main():
    n, q = map(int, sys.stdin.readline().split())
    values = [int(sys.stdin.readline()) for _ in range(n)]
    ending = [[] for _ in range(n)]
    for number in range(q):
        left, right = map(int, sys.stdin.readline().split())
        ending[right].append((left, number))

    answers = [0] * q
    parent = list(range(n))
    stack = []
    for right, value in enumerate(values):
        while stack and values[stack[-1]] >= value:
            parent[stack.pop()] = right
        stack.append(right)
        for left, number in ending[right]:
            answers[number] = values[find(parent, left)]

    check = 0
    for answer in answers:
        check = (check * 3 + answer) % 1000003
    print(min(answers), max(answers), check)


main()
