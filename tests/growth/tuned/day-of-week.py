# time: 1
# space: 1
# line: -
# gen: size {n}
# why: Zeller's formula: the same few operations for each day number
NAMES = ["Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


def zeller(day, month, year):
    if month < 3:
        month += 12
        year -= 1
    century, rest = divmod(year, 100)
    return (day + 13 * (month + 1) // 5 + rest + rest // 4 + century // 4 + 5 * century) % 7


n = int(input())
day = n % 28 + 1
month = n // 28 % 12 + 1
year = 1600 + n // (28 * 12) % 2000
weekday = zeller(day, month, year)
print(f"{year:04}-{month:02}-{day:02} is a {NAMES[weekday]}")
