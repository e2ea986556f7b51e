# time: 2^n
# space: 1 or n
# line: def best_lead or if sticks or best = None or for take in or lead = sticks
# line: if best is or return best or return 0
# gen: size {n}
# sizes: 3..22
# why: three calls for one, two or three sticks less, and nothing is remembered: about 1.84^n
def best_lead(sticks):
    """How far the player whose turn it is can get ahead; the last take is worth most."""
    if sticks == 0:
        return 0
    best = None
    for take in range(1, min(3, sticks) + 1):
        lead = sticks * take % 7 - best_lead(sticks - take)
        if best is None or lead > best:
            best = lead
    return best


def main():
    n = int(input())
    lead = best_lead(n)
    print("with", n, "sticks the first player is", lead, "points ahead")


main()
