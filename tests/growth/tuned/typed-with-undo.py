# time: n
# space: n
# line: -
# gen: letters {n}
# why: each key is one push or pop; a letter is dropped from the undone ones at most once
import sys


class Editor:
    def __init__(self):
        self.typed = []
        self.undone = []

    def type(self, letter):
        self.typed.append(letter)
        self.undone.clear()

    def undo(self):
        if self.typed:
            self.undone.append(self.typed.pop())

    def redo(self):
        if self.undone:
            self.typed.append(self.undone.pop())


sys.stdin.readline()
keys = sys.stdin.readline().strip()
editor = Editor()
longest = 0
for key in keys:
    if key in "xz":  # two keys undo, one does it again
        editor.undo()
    elif key == "y":
        editor.redo()
    else:
        editor.type(key)
    longest = max(longest, len(editor.typed))
text = "".join(editor.typed)
print(len(text), longest, text[:10], text[-10:], text.count("a"))
