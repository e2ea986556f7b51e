# time: 2^n
# space: 2^n
# line: if mask >> item or ships, load or if load + or tried = or if tried < or least = tried
# line: for item, or weight in enumerate or best[mask ^
# gen: numbers {n}
# sizes: 3..16
# why: each of the 2^n sets of crates tries each of its crates as the last one loaded
"""How few ships carry all crates, and how full is the last of them?"""
import sys


def fewest_ships(weights, capacity):
    """best[mask]: the fewest ships for these crates and the load of the last one."""
    best = [(1, 0)]
    for mask in range(1, 1 << len(weights)):
        least = (len(weights) + 1, 0)
        for item, weight in enumerate(weights):
            if mask >> item & 1:
                ships, load = best[mask ^ 1 << item]
                if load + weight <= capacity:
                    tried = (ships, load + weight)
                else:
                    tried = (ships + 1, weight)
                if tried < least:
                    least = tried
        best.append(least)
    return best[-1]


count = int(sys.stdin.readline())
crates = [int(line) + 1 for line in sys.stdin]
ships, load = fewest_ships(crates, 2 * max(crates))
print(ships, "ships, the last carries", load)
