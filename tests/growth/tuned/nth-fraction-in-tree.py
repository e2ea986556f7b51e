# time: log n
# space: 1
# line: for bit in or if n >> bit or top += bottom or bottom += top
# gen: size {n}
# sizes: 16..900000000
# why: one step down the tree of all fractions for each bit of n


def fraction_at(n):
    """The n-th fraction of the Calkin-Wilf tree, read from the highest bit of n."""
    top, bottom = 1, 1
    for bit in range(n.bit_length() - 2, -1, -1):
        if n >> bit & 1:
            top += bottom
        else:
            bottom += top
    return top, bottom


def main():
    n = int(input())
    top, bottom = fraction_at(n)
    print(f"fraction {n} is {top}/{bottom}")
    print("less than one" if top < bottom else "one or more")


main()
