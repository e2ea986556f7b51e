"""The labelled programs: what stands in their first lines."""
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
CLASSES = ["1", "log n", "sqrt n", "n", "n log n", "n log^2 n", "n sqrt n", "n^1.58", "n^2",
           "n^2 log n", "n^3", "n^4", "2^n", "n!"]


def terms_of(formula):
    """The terms of a sum, in whatever order they and their factors stand: "(n + k) log k" has two."""
    factored = re.fullmatch(r"\((.*)\) (.*)", formula)
    if factored:
        formula = " + ".join(f"{term} {factored[2]}" for term in factored[1].split(" + "))
    return {tuple(sorted(re.findall(r"(?:log |sqrt )?[^\s*]+", term)))
            for term in formula.split(" + ")}


class Label:
    def __init__(self, path):
        self.path, keys = path, {}
        for line in path.read_text(encoding="utf-8").splitlines():
            found = re.match(r"\s*(?://|#)\s*(time|space|line|gen|sizes|why):\s*(.*?)\s*$", line)
            if not found:
                break
            keys[found[1]] = f"{keys[found[1]]} or {found[2]}" if found[1] in keys else found[2]
        missing = {"time", "space", "line", "gen", "why"} - set(keys)
        if missing:
            sys.exit(f"{path}: no {', '.join(sorted(missing))} in its first lines")
        self.gen, self.sizes, self.line = keys["gen"], keys.get("sizes"), keys["line"]
        self.time, self.space = keys["time"].split(" or "), keys["space"].split(" or ")
        self.has_two_sizes = len(set(re.findall(r"\{\w+\}", self.gen))) == 2
        for name in self.time + self.space:
            if not self.has_two_sizes and name not in CLASSES:
                sys.exit(f"{path}: '{name}' is no class")

    def is_right(self, answer, key):
        wanted = getattr(self, key)
        if not self.has_two_sizes:
            return answer.get("class") in wanted
        both = answer.get("two_sizes")
        return both is not None and terms_of(both["formula"]) in map(terms_of, wanted)

    def is_within_one(self, answer):
        got = answer.get("class")
        return got is not None and any(abs(CLASSES.index(got) - CLASSES.index(name)) <= 1
                                       for name in self.time)

    def count_target(self, answer, count):
        """Asked for its own class it is met; asked for the one below it is not."""
        own = [CLASSES.index(name) for name in self.time]
        count["targets"] += 2 if min(own) > 0 else 1
        if "class" not in answer:
            count["target unsure"] += 1
        elif CLASSES.index(answer["low"]) > max(own) or CLASSES.index(answer["high"]) < min(own):
            count["target wrong"] += 1

    def line_is_right(self, part):
        if part is None or part["line"] == 0:
            return False
        text = self.path.read_text(encoding="utf-8").splitlines()[part["line"] - 1]
        return any(word in text for word in self.line.split(" or "))
