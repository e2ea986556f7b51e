"""Wrong: sees the rooms in the order of their distance, and walks to each through known ones."""
from collections import deque


class Cave:
    def __init__(self):
        input()
        self.doors = {}
        self.above = {}
        self.read()

    def read(self):
        self.room, _, *doors = input().split()
        self.doors[self.room] = doors

    def go(self, room):
        print("?", room, flush=True)
        self.read()

    def way(self, room):
        way = [room]
        while way[-1] in self.above:
            way.append(self.above[way[-1]])
        return way

    def walk(self, room):
        """Up to the nearest room that is above both, and down again."""
        here, there = self.way(self.room), self.way(room)
        while len(here) > 1 and len(there) > 1 and here[-2] == there[-2]:
            here.pop()
            there.pop()
        for step in here[1:] + there[-2::-1]:
            self.go(step)


def main():
    cave = Cave()
    queue = deque([cave.room])
    seen = {cave.room}
    while True:
        room = queue.popleft()
        if room != cave.room:
            cave.walk(room)
        if room == "EXIT":
            break
        for door in cave.doors[room]:
            if door not in seen:
                seen.add(door)
                cave.above[door] = room
                queue.append(door)
    print("!", flush=True)


main()
