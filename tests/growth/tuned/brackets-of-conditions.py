# time: n^3
# space: n^2
# line: t, f = or u, g = or if sign == or good += or every += or sign = or for cut in
# gen: letters {n} 4
# why: for each piece of the n / 2 values all its cuts into two pieces are tried
"""
Letters at even places are values (a, b: false; c, d: true), those between are
signs (a: and, b: or, c: xor, d: nand). How many bracketings are true?
"""
PRIME = 1000003


def true_bracketings(values, signs):
    n = len(values)
    yes = [[0] * n for _ in range(n)]
    no = [[0] * n for _ in range(n)]
    for i, value in enumerate(values):
        yes[i][i] = int(value)
        no[i][i] = 1 - yes[i][i]
    for length in range(2, n + 1):
        for i in range(n - length + 1):
            j = i + length - 1
            good = every = 0
            for cut in range(i, j):
                sign = signs[cut]
                t, f = yes[i][cut], no[i][cut]
                u, g = yes[cut + 1][j], no[cut + 1][j]
                every += (t + f) * (u + g)
                if sign == "a":
                    good += t * u
                elif sign == "b":
                    good += t * u + t * g + f * u
                elif sign == "c":
                    good += t * g + f * u
                else:
                    good += t * g + f * u + f * g
            yes[i][j] = good % PRIME
            no[i][j] = (every - good) % PRIME
    return yes[0][n - 1], no[0][n - 1]


input()
text = input().strip()
values = [letter in "cd" for letter in text[::2]]
signs = text[1::2]
print(*true_bracketings(values, signs))
