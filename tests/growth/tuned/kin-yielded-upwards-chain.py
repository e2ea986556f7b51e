# time: n^2
# space: n
# line: for name, level in kin(children, child) or yield name, level + 1
# gen: chain {n}
# sizes: 12..3000
# why: each name is handed up through all generators above it; in a chain the i-th name
# why: passes i of them: n * (n - 1) / 2 steps
# All people under the founder with their levels, by a generator that asks generators.
import sys


def read_children():
    n = int(sys.stdin.readline())
    children = [[] for _ in range(n)]
    for child, line in enumerate(sys.stdin, 1):
        children[int(line)].append(child)
    return children


def kin(children, person):
    yield person, 0
    for child in children[person]:
        for name, level in kin(children, child):
            yield name, level + 1


def main():
    sys.setrecursionlimit(1000000)
    children = read_children()
    total = deepest = check = 0
    for name, level in kin(children, 0):
        total += level
        if level > deepest:
            deepest = level
        check = (check * 31 + name) % 1000003
    print("levels together:", total)
    print("deepest:", deepest, "order:", check)


main()
