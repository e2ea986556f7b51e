# time: 1
# space: 1
# line: -
# gen: size {n}
# why: a fixed number of divisions turns the seconds into weeks, days, hours and minutes
UNITS = [("weeks", 604800), ("days", 86400), ("hours", 3600), ("minutes", 60), ("seconds", 1)]


def parts(seconds):
    found = []
    for name, size in UNITS:
        count, seconds = divmod(seconds, size)
        found.append((name, count))
    return found


def main():
    seconds = int(input())
    for name, count in parts(seconds):
        print("%-8s %d" % (name, count))


main()
