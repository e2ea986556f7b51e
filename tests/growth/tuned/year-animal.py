# time: 1
# space: 1
# line: -
# gen: size {n}
# why: two remainders and two look-ups, whatever the year
ANIMALS = ["monkey", "rooster", "dog", "pig", "rat", "ox",
           "tiger", "rabbit", "dragon", "snake", "horse", "goat"]
ELEMENTS = ["metal", "water", "wood", "fire", "earth"]


def sign_of(year):
    """Animal and element of the Chinese calendar."""
    return ANIMALS[year % 12], ELEMENTS[year % 10 // 2]


def main():
    year = int(input())
    animal, element = sign_of(year)
    again = year + 60 - year % 60
    kind = "yang" if year % 2 == 0 else "yin"
    print(f"{year} is a year of the {element} {animal} ({kind})")
    print("the next cycle of sixty begins near", again)


main()
