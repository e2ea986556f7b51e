# time: 1
# space: 1
# line: -
# gen: size {n}
# sizes: 16..900000000
# why: some twenty divisions and products, no loop, whatever the number of the day is
# Which date is n days after 1 March of the year 0, and is the way back right?

CYCLE = 146097  # days of 400 years
MONTHS = "March April May June July August September October November December January February"


def date_of(day):
    cycles, day = divmod(day, CYCLE)
    year = (day - day // 1460 + day // 36524 - day // 146096) // 365
    day -= 365 * year + year // 4 - year // 100
    month = (5 * day + 2) // 153
    return 400 * cycles + year, month, day - (153 * month + 2) // 5 + 1


def day_of(year, month, day):
    leaps = year // 4 - year // 100 + year // 400
    return 365 * year + leaps + (153 * month + 2) // 5 + day - 1


n = int(input())
year, month, day = date_of(n)
name = MONTHS.split()[month]
civil_year = year + (month >= 10)
print(day, name, civil_year, "place in year from March:", n - day_of(year, 0, 1) + 1)
print("way back", "right" if day_of(year, month, day) == n else "wrong")
