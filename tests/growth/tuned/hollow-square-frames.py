# time: sqrt n
# space: 1
# line: while 4 * border or holes = or frames = (frames or border += 1
# gen: size {n}
# sizes: 16..900000000
# why: a border of width b needs more than 4 b^2 tiles, so that only the widths up to sqrt(n) / 2
# why: are tried; for each the possible holes are counted by one division
"""
With at most n tiles, how many different square frames with a square hole in
the middle can be laid? (The number is told by its remainder.)
"""


def count_frames(tiles):
    frames = 0
    border = 1
    while 4 * border * (border + 1) <= tiles:
        holes = tiles // (4 * border) - border
        frames = (frames + holes) % 1000003
        border += 1
    return frames, border - 1


def main():
    n = int(input())
    frames, widest = count_frames(n)
    print(frames, "frames, the widest border is", widest)


main()
