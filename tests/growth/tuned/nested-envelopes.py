# time: n log n
# space: n
# line: .sort( or bisect_left(tails
# gen: points {n}
# why: sorts n envelopes, then a binary search for each in a list of about sqrt n tails
import sys
from bisect import bisect_left


class Envelope:
    def __init__(self, width, height):
        self.width = width
        self.height = height


def deepest_nest(envelopes):
    envelopes.sort(key=lambda e: (e.width, -e.height))
    tails = []
    for envelope in envelopes:
        place = bisect_left(tails, envelope.height)
        if place == len(tails):
            tails.append(envelope.height)
        else:
            tails[place] = envelope.height
    return len(tails), tails[-1]


n = int(input())
envelopes = []
for _ in range(n):
    w, h = input().split()
    envelopes.append(Envelope(int(w), int(h)))
print(*deepest_nest(envelopes))
