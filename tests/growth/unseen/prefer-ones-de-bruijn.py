# time: 2^n
# space: 2^n
# line: while True or longer = (window or if longer in or longer -= 1 or seen.add(longer
# line: digits.append( or window = longer or sum(a != b or sum(digits)
# gen: size {n}
# sizes: 3..18
# why: the circle has a digit for each of the 2^n windows, each found in one or two looks in a set
# A circle of digits in which each word of n digits comes once: put a one wherever the word that
# then ends has not yet come, or else a zero.


def circle(width):
    mask = (1 << width) - 1
    window = 0
    seen = {0}
    digits = [0]
    while True:
        longer = (window << 1 | 1) & mask
        if longer in seen:
            longer -= 1
            if longer in seen:
                break
        seen.add(longer)
        digits.append(longer & 1)
        window = longer
    return digits


def main():
    width = int(input())
    digits = circle(width)
    changes = sum(a != b for a, b in zip(digits, digits[1:]))
    print(f"{len(digits)} digits, {sum(digits)} ones, {changes} changes")


main()
