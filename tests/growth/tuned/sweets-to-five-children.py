# time: sqrt n
# space: 1
# line: while sweets or given = or got[child] += or sweets -= or gift += or child = (
# gen: size {n}
# sizes: 16..900000000
# why: the k-th gift is of k sweets, so n sweets are gone after about sqrt(2 n) gifts


def share_out(sweets, children):
    """One sweet to the first child, two to the second, and so on round the circle."""
    got = [0] * children
    gift = 1
    child = 0
    while sweets > 0:
        given = min(gift, sweets)
        got[child] += given
        sweets -= given
        gift += 1
        child = (child + 1) % children
    return got, gift - 1


def main():
    n = int(input())
    got, gifts = share_out(n, 5)
    print(*got)
    print("gifts:", gifts, "most:", max(got), "together:", sum(got))


main()
