# The same on one long row of bytes with a wall around it.
import sys


def main():
    words = sys.stdin.buffer.read().split()
    rows, columns = int(words[0]), int(words[1])
    width = columns + 1
    edge = b"#" * width
    plan = bytearray(edge + b"#".join(words[2:]) + b"#" + edge)
    start, end = plan.index(b"S"), plan.index(b"E")
    wall = 35
    entered_by = {}
    steps = ((-width, 85), (width, 68), (-1, 76), (1, 82))
    plan[start] = wall
    wave = [start]
    while wave and plan[end] != wall:
        following = []
        for square in wave:
            for step, letter in steps:
                to = square + step
                if plan[to] != wall:
                    plan[to] = wall
                    entered_by[to] = letter
                    following.append(to)
        wave = following
    if plan[end] != wall:
        print("SHUT")
        return
    back = {letter: step for step, letter in steps}
    way = bytearray()
    square = end
    while square != start:
        letter = entered_by[square]
        way.append(letter)
        square -= back[letter]
    way.reverse()
    print(way.decode())


main()
