# time: n
# space: n
# line: -
# gen: parents {n}
# why: from the last vertex to the first, each gives its longest arm to its parent once
import sys


def main():
    n = int(sys.stdin.readline())
    parent = [-1] + [int(line) for line in sys.stdin]
    arm = [0] * n
    longest = 0
    centre = 0
    for vertex in range(n - 1, 0, -1):
        above = parent[vertex]
        here = arm[vertex] + 1
        if arm[above] + here > longest:
            longest = arm[above] + here
            centre = above
        arm[above] = max(arm[above], here)
    print("the longest walk has", longest, "edges")
    print("it turns at vertex", centre, "and the tree is", arm[0], "deep")


main()
