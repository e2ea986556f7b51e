# Each piece keeps its open questions; a join looks through the fewer. O((n + m + q) log m).
import sys


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n, m, q = words[0], words[1], words[2]
    heights = words[5 : 3 * m + 3 : 3]
    piece = list(range(n + 1))
    members = [[i] for i in range(n + 1)]
    asked = [[] for _ in range(n + 1)]
    out = [-1] * q
    start = 3 * m + 3
    for i in range(q):
        a, b = words[start + 2 * i], words[start + 2 * i + 1]
        if a == b:
            out[i] = 0
        else:
            asked[a].append(i)
            asked[b].append(i)
    for road in sorted(range(m), key=heights.__getitem__):
        a, b = piece[words[3 * road + 3]], piece[words[3 * road + 4]]
        if a == b:
            continue
        if len(members[a]) + len(asked[a]) > len(members[b]) + len(asked[b]):
            a, b = b, a
        for village in members[a]:
            piece[village] = b
        members[b] += members[a]
        members[a] = []
        height = heights[road]
        for i in asked[a]:
            if out[i] >= 0:
                continue
            x, y = words[start + 2 * i], words[start + 2 * i + 1]
            if piece[x] == piece[y]:
                out[i] = height
            else:
                asked[b].append(i)
        asked[a] = []
    print("\n".join(map(str, out)))


main()
