# time: sqrt n
# space: 1
# line: -
# gen: size {n}
# why: the guests come one after another, the k-th shakes k - 1 hands, until n are shaken
def main():
    """How many guests have all greeted each other after so many handshakes?"""
    shaken = int(input())
    guests = 1
    total = 0
    while total + guests <= shaken:
        total += guests     # the next one greets all who are there
        guests += 1

    left = shaken - total

    print(guests, "guests have all greeted each other")
    if left:
        print("one more has greeted", left, "of them")
    else:
        print("nobody else is there")


if __name__ == "__main__":
    main()
