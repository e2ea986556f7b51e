# time: n
# space: n
# line: for line in sys.stdin or for twig in range or if size[twig] or sawn += 1
# line: size[parent[twig]] +=
# gen: parents {n}
# why: each vertex hands its size to its parent once, from the last to the first
# A tree is sawn into as many pieces as can be, each with an even number of vertices (but for the
# one at the root, if the tree is odd).
import sys


def read_tree():
    n = int(sys.stdin.readline())
    parent = [-1]
    parent.extend(int(line) for line in sys.stdin)
    return n, parent


def saw(n, parent):
    size = [1] * n
    sawn = 0
    for twig in range(n - 1, 0, -1):
        if size[twig] % 2 == 0:
            sawn += 1
        else:
            size[parent[twig]] += size[twig]
    return sawn, size[0]


n, parent = read_tree()
sawn, root = saw(n, parent)
print(sawn, "cuts,", root, "vertices stay with the root")
