# time: n^2
# space: n
# line: max(pile or .index(largest or pile[:count] = or [::-1] or flip(pile
# gen: permutation {n}
# why: the largest pancake of those left is sought and flipped to its place, n times
import sys


def flip(pile, count):
    pile[:count] = pile[:count][::-1]


def pancake_sort(pile):
    flips = []
    for left in range(len(pile), 1, -1):
        largest = max(pile[:left])
        place = pile.index(largest)
        if place == left - 1:
            continue
        if place > 0:
            flip(pile, place + 1)
            flips.append(place + 1)
        flip(pile, left)
        flips.append(left)
    return flips


data = sys.stdin.read().split()
pile = [int(word) for word in data[1:]]
flips = pancake_sort(pile)
assert all(a <= b for a, b in zip(pile, pile[1:]))
print(len(flips), "flips,", sum(flips), "pancakes turned")
