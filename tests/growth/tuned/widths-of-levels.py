# time: n
# space: n
# line: -
# gen: parents {n}
# why: the depth of each vertex is known from its parent's, which comes before it
import sys
from collections import Counter


def depths(parents):
    depth = [0]
    for parent in parents:
        depth.append(depth[parent] + 1)
    return depth


n = int(sys.stdin.readline())
widths = Counter(depths(int(line) for line in sys.stdin))
deepest = max(widths)
level, width = widths.most_common(1)[0]
print("levels:", deepest + 1)
print("widest:", level, "with", width, "of", n)
