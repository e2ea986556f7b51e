# Joins the runs of land of neighbouring rows, with a union-find over runs instead of squares.
import re
import sys


def main():
    lines = sys.stdin.buffer.read().split()[2:]
    parent = []
    size = []

    def find(run):
        while parent[run] != run:
            parent[run] = parent[parent[run]]
            run = parent[run]
        return run

    above = []
    for line in lines:
        here = []
        i = 0
        for match in re.finditer(b"#+", line):
            first, end = match.span()
            root = run = len(parent)
            parent.append(run)
            size.append(end - first)
            while i < len(above) and above[i][1] <= first:
                i += 1
            while i < len(above) and above[i][0] < end:
                other = find(above[i][2])
                if other != root:
                    if size[root] > size[other]:
                        root, other = other, root
                    parent[root] = other
                    size[other] += size[root]
                    root = other
                if above[i][1] > end:
                    break
                i += 1
            here.append((first, end, run))
        above = here
    sizes = [size[run] for run in range(len(parent)) if parent[run] == run]
    print(len(sizes), max(sizes, default=0), min(sizes, default=0))


main()
