# time: n!
# space: 1 or n
# line: for order in permutations( or for box in order or room -= or if box > room
# line: lorries = or if lorries < or lorries += 1 or room =
# gen: few {n} 60
# sizes: 3..9
# why: all n! orders of the boxes are loaded, box by box
import sys
from itertools import permutations

SPACE = 100


def load(order):
    lorries, room = 1, SPACE
    for box in order:
        if box > room:
            lorries += 1
            room = SPACE
        room -= box
    return lorries


def fewest(boxes):
    best = len(boxes) + 1
    good = 0
    for order in permutations(boxes):
        lorries = load(order)
        if lorries < best:
            best, good = lorries, 0
        if lorries == best:
            good += 1
    return best, good


boxes = [int(word) for word in sys.stdin.read().split()[1:]]
print("lorries: %d, orders as good: %d" % fewest(boxes))
