# time: 1
# space: 1
# line: -
# gen: size {n}
# sizes: 16..900000000
# why: one remainder and at most four comparisons, however late it is
# What does the traffic light show n seconds after midnight, and how long will it wait?


class Phase:
    def __init__(self, colour, lasts, may_drive):
        self.colour = colour
        self.lasts = lasts
        self.may_drive = may_drive


PHASES = [
    Phase("red", 42, False),
    Phase("red and yellow", 2, False),
    Phase("green", 31, True),
    Phase("yellow", 4, False),
]


def phase_at(second):
    inside = second % sum(phase.lasts for phase in PHASES)
    for phase in PHASES:
        if inside < phase.lasts:
            return phase, phase.lasts - inside
        inside -= phase.lasts
    raise ValueError(second)


def main():
    n = int(input())
    phase, left = phase_at(n)
    print(phase.colour, "for", left, "more seconds,", "drive" if phase.may_drive else "stop")


main()
