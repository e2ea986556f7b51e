"""Wrong: looks into every unknown room behind a door and comes back before it goes on from one."""


def main():
    input()
    seen = set()
    thread = []

    def read():
        room, _, *doors = input().split()
        return room, doors

    def go(name):
        print("?", name, flush=True)
        return read()

    room, doors = read()
    seen.add(room)
    looked = set(seen)
    thread.append(room)
    while room != "EXIT":
        for door in doors:
            if door not in looked:
                looked.add(door)
                peeked, _ = go(door)
                if peeked == "EXIT":
                    print("!", flush=True)
                    return
                go(room)
        ahead = next((door for door in doors if door not in seen), None)
        if ahead is None:
            thread.pop()
            room, doors = go(thread[-1])
            continue
        seen.add(ahead)
        thread.append(ahead)
        room, doors = go(ahead)
    print("!", flush=True)


main()
