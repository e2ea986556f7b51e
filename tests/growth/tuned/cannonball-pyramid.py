# time: log n
# space: 1
# line: -
# gen: size {n}
# why: the height is found by halving 0 ... n; a pyramid's balls are a formula
"""How high a pyramid with triangular floors can be piled up from n balls?"""


def balls_in(height):
    return height * (height + 1) * (height + 2) // 6


def highest(balls):
    possible, impossible = 0, balls + 1
    looks = 0
    while impossible - possible > 1:
        height = (possible + impossible) // 2
        looks += 1
        if balls_in(height) <= balls:
            possible = height
        else:
            impossible = height
    return possible, looks


def main():
    balls = int(input())
    height, looks = highest(balls)
    left = balls - balls_in(height)
    bottom = height * (height + 1) // 2
    print(f"height {height}, lowest floor {bottom}, {left} left over, {looks} looks")


main()
