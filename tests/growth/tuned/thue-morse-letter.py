# time: log n
# space: log n
# line: letter(place // 2)
# line: if place == 0
# line: if place % 2
# line: return "1" if or def letter(
# gen: size {n}
# sizes: 16..900000000
# why: the letter at a place comes from the one at half the place: one call deeper for each bit


def letter(place):
    if place == 0:
        return "0"
    half = letter(place // 2)
    if place % 2 == 0:
        return half
    return "1" if half == "0" else "0"


def main():
    n = int(input())
    print("letter", n, "is", letter(n))


main()
