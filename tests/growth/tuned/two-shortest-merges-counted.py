# time: n * m
# space: n + m
# line: for place, letter in enumerate or if letter == own or length, ways = row[
# line: above, left = or length, ways = min( or if above[0] == or ways = (above[1] or current.append
# gen: two-texts {n} {m}
# why: one entry for each pair of a letter of the first and one of the second text; two rows kept
# The shortest texts that contain both texts with gaps: how long are they, and how many are there
# (modulo a prime)?
import sys

PRIME = 998_244_353


def shortest_merges(first, second):
    row = [(length, 1) for length in range(len(second) + 1)]
    for taken, own in enumerate(first, 1):
        current = [(taken, 1)]
        for place, letter in enumerate(second, 1):
            if letter == own:
                length, ways = row[place - 1]
            else:
                above, left = row[place], current[-1]
                length, ways = min(above, left)
                if above[0] == left[0]:
                    ways = (above[1] + left[1]) % PRIME
            current.append((length + 1, ways))
        row = current
    return row[-1]


def main():
    sys.stdin.readline()
    first = sys.stdin.readline().strip()
    second = sys.stdin.readline().strip()
    length, ways = shortest_merges(first, second)
    print("length", length, "in", ways, "ways")


main()
