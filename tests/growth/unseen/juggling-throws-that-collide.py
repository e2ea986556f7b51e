# time: n
# space: n
# line: map(int or for beat, height in or if height == 0 or hand = (beat or if lands
# line: lands[hand] = beat or empty = sum or clashes += 1 or held += 1 or continue or sum(throws)
# gen: few {n} 9
# why: each throw is read once and marks one beat of the ring of n beats
# A juggler repeats n throws; a throw of height h comes down h beats later. How often do two balls
# come down at once, and with how many balls would the pattern be juggled?
import sys


def juggle(throws):
    beats = len(throws)
    lands = [None] * beats
    clashes = held = 0
    for beat, height in enumerate(throws):
        if height == 0:
            held += 1
            continue
        hand = (beat + height) % beats
        if lands[hand] is not None:
            clashes += 1
        lands[hand] = beat
    empty = sum(place is None for place in lands)
    return clashes, empty, held


_, *throws = map(int, sys.stdin.read().split())
clashes, empty, held = juggle(throws)
print(f"{sum(throws) / len(throws):.3f} balls on average")
print(f"{clashes} clashes, {empty} beats without a catch, {held} empty hands")
