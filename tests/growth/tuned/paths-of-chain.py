# time: n^2
# space: n^2
# line: [child] or path + 
# gen: chain {n}
# sizes: 20..3000
# why: the path to each vertex is a list of its own, on a chain as long as the vertex is deep
import sys
from collections import defaultdict, deque


def paths_from_root(children):
    paths = {0: [0]}
    queue = deque([0])
    while queue:
        node = queue.popleft()
        path = paths[node]
        for child in children[node]:
            paths[child] = path + [child]
            queue.append(child)
    return paths


n = int(sys.stdin.readline())
children = defaultdict(list)
for node, line in enumerate(sys.stdin, start=1):
    children[int(line)].append(node)
paths = paths_from_root(children)
print(sum(len(path) for path in paths.values()), paths[n - 1][:3])
