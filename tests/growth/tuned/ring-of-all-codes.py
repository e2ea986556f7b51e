# time: 2^n
# space: 2^n
# line: while True or other = (code or bit = 1 or if seen[other] or other = code
# line: seen[other] = 1 or ring.append( or code = other
# line: for bit in ring or run = run + 1 or longest = max(
# gen: size {n}
# sizes: 3..18
# why: the ring holds each of the 2^n codes of n bits once, and all seen so far are kept


def build_ring(n):
    """A ring of bits in which each code of n bits stands once: a 1 whenever it is new."""
    mask = (1 << n) - 1
    seen = bytearray(1 << n)
    seen[0] = 1
    ring = []
    code = 0
    while True:
        other = (code << 1 | 1) & mask
        bit = 1
        if seen[other]:
            other = code << 1 & mask
            bit = 0
            if seen[other]:
                return ring + [1]
        seen[other] = 1
        ring.append(bit)
        code = other


def main():
    n = int(input())
    ring = build_ring(n)
    longest = run = 0
    for bit in ring:
        run = run + 1 if bit else 0
        longest = max(longest, run)
    print(len(ring), "bits, ones:", sum(ring), "longest run of ones:", longest)


main()
