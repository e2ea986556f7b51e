# Quickselect on lists with a random pivot: only the part that holds the k-th is kept. O(n) time.
import random


def kth_lantern(lanterns, k):
    rest = lanterns
    while True:
        pivot = rest[random.randrange(len(rest))]
        below = [lantern for lantern in rest if lantern < pivot]
        if k <= len(below):
            rest = below
            continue
        k -= len(below)
        above = [lantern for lantern in rest if lantern > pivot]
        equal = len(rest) - len(below) - len(above)
        if k <= equal:
            return pivot
        k -= equal
        rest = above
