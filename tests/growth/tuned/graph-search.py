# time: v + e
# space: v + e
# line: -
# gen: graph {v} {e}
# why: each vertex is taken from the stack once, each edge looked at twice
import sys

def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    v = data[0]
    neighbours = [[] for _ in range(v)]
    for i in range(2, len(data), 3):
        neighbours[data[i]].append(data[i + 1])
        neighbours[data[i + 1]].append(data[i])
    seen, stack, reached = [False] * v, [0], 0
    seen[0] = True
    while stack:
        at = stack.pop()
        reached += 1
        for to in neighbours[at]:
            if not seen[to]:
                seen[to] = True
                stack.append(to)
    print(reached)

main()
