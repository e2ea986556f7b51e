# time: n sqrt n
# space: n
# line: while c * c or marked[a or c += 1
# gen: size {n}
# sizes: 200..100000
# why: a, b and c stay below sqrt(n), and a fixed share of those triples has a sum up to n
def mark_sums(n):
    """One byte for each number up to n: is it a sum of three squares?"""
    marked = bytearray(n + 1)
    a = 0
    while 3 * a * a <= n:
        b = a
        while a * a + 2 * b * b <= n:
            rest = n - a * a - b * b
            c = b
            while c * c <= rest:
                marked[a * a + b * b + c * c] = 1
                c += 1
            b += 1
        a += 1
    return marked


def main():
    n = int(input())
    marked = mark_sums(n)
    others = marked.count(0)
    last = marked.rfind(0)
    print("not a sum of three squares:", others, "numbers, the last is", last)


main()
