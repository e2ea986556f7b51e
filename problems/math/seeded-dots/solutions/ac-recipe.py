"""Follows the recipe."""


def main():
    x = 2024
    inside = 0
    for _ in range(10_000_000):
        u = (1103515245 * x + 12345) & 0x7FFFFFFF
        x = (1103515245 * u + 12345) & 0x7FFFFFFF
        if u * u + x * x < 1 << 62:
            inside += 1
    print(inside)


main()
