# time: log n
# space: 1
# line: while room or room, digit = or if digit or digit += or label += or place *=
# gen: size {n}
# sizes: 16..900000000
# why: the label of the n-th room is n in base nine with the digits from four on moved up by one


def label_of(room):
    """The number on the door of a room where no number with a four is used."""
    label, place = 0, 1
    while room > 0:
        room, digit = divmod(room, 9)
        if digit >= 4:
            digit += 1
        label += digit * place
        place *= 10
    return label


def main():
    n = int(input())
    last = label_of(n)
    print("rooms:", n)
    print("the last door has the number", last)
    print("numbers left out:", last - n)


main()
