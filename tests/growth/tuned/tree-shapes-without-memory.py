# time: 2^n
# space: n or 1
# line: for left in range or shapes(left) * or return total or total = 0 or if knots == 0
# line: return 1 or def shapes
# gen: size {n}
# sizes: 3..11
# why: t(n) = 1 + 2 (t(0) + ... + t(n - 1)) calls, which is 3^n
# How many binary trees have n knots? Asked again and again for each smaller tree.


def shapes(knots):
    if knots == 0:
        return 1
    total = 0
    for left in range(knots):
        total += shapes(left) * shapes(knots - 1 - left)
    return total


def main():
    n = int(input())
    count = shapes(n)
    print(n, "knots can be put together in", count, "ways")


main()
