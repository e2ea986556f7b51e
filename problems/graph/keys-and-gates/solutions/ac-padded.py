# Waves over square + keys * squares, in a plan with a wall around it. O(r * c), times 2^k.
import sys


def main():
    lines = sys.stdin.read().split()
    columns = int(lines[1])
    width = columns + 1
    plan = "#" * width + "".join(row + "#" for row in lines[2:]) + "#" * width
    size = len(plan)
    letters = sorted({c for c in plan if "a" <= c <= "j"})
    bits = {c: 1 << i for i, c in enumerate(letters)}
    taken = [bits.get(c, 0) for c in plan]
    sets = 1 << len(letters)
    # What may be entered with each set of keys: seen marks what may not, too.
    seen = bytearray(size * sets)
    for keys in range(sets):
        shut = {ord("#"): 1}
        for c in "ABCDEFGHIJ":
            if not bits.get(c.lower(), 0) & keys:
                shut[ord(c)] = 1
        table = bytes(shut.get(i, 0) for i in range(256))
        seen[keys * size : (keys + 1) * size] = plan.encode().translate(table)
    exit_square = plan.index(">")
    start = plan.index("@")
    seen[start] = 1
    wave = [start]
    steps = 0
    while wave:
        following = []
        for place in wave:
            square = place % size
            if square == exit_square:
                print(steps)
                return
            for to in (place - width, place + width, place - 1, place + 1):
                if seen[to]:
                    continue
                seen[to] = 1
                if taken[to % size]:
                    keys = to // size | taken[to % size]
                    to = keys * size + to % size
                    if seen[to] and keys != place // size:
                        continue
                    seen[to] = 1
                following.append(to)
        wave = following
        steps += 1
    print(-1)


main()
