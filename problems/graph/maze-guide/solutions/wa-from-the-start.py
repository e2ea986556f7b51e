"""Wrong: walks to each new room from the start, and all the way back: O(n^2) steps."""


def main():
    input()
    room, _, *doors = input().split()
    start, ways, seen = room, [], {room}

    def go(name):
        print("?", name, flush=True)
        room, _, *doors = input().split()
        return room, doors

    ways = [(door, [door]) for door in doors]
    while room != "EXIT":
        name, way = ways.pop()
        if name in seen:
            continue
        seen.add(name)
        for step in way:
            room, doors = go(step)
        if room == "EXIT":
            break
        ways += [(door, way + [door]) for door in doors if door not in seen]
        for step in way[-2::-1] + [start]:
            room, _ = go(step)
    print("!", flush=True)


main()
