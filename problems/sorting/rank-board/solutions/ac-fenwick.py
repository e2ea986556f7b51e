# All scores are read first and numbered, best first; a Fenwick tree counts those on the board.
# O(q log q) time, O(q) space.
import sys
from bisect import bisect_left


def main():
    words = sys.stdin.buffer.read().split()
    kinds, values = words[1::2], list(map(int, words[2::2]))
    falling = sorted({-value for kind, value in zip(kinds, values) if kind == b"+"})
    count = len(falling)
    tree, copies = [0] * (count + 1), [0] * (count + 1)
    top = 1 << count.bit_length()
    out = []
    for kind, value in zip(kinds, values):
        if kind == b"k":
            place, step = 0, top
            while step:
                if place + step <= count and tree[place + step] < value:
                    place += step
                    value -= tree[place]
                step >>= 1
            out.append(str(-falling[place]) if place < count else "NONE")
            continue
        place = bisect_left(falling, -value)
        if kind == b"r":
            higher = 0
            while place:
                higher += tree[place]
                place &= place - 1
            out.append(str(higher + 1))
            continue
        place += 1
        change = 1
        if kind == b"-":
            if place > count or falling[place - 1] != -value or not copies[place]:
                continue
            change = -1
        copies[place] += change
        while place <= count:
            tree[place] += change
            place += place & -place
    print("\n".join(out))


main()
