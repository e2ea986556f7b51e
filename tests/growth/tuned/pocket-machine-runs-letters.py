# time: n
# space: n
# line: for letter in program
# line: machine.step(
# line: def step or self.steps += 1
# line: self.codes[ord(letter)
# line: def push or self.stack.append or def add
# line: right = self.take()
# line: self.put(
# line: def take
# line: return self.stack.pop()
# line: def put
# line: def multiply or def swap or def double
# line: top = self.take()
# line: first, second = 
# gen: letters {n}
# why: each letter is one order to the machine; each takes and puts two numbers at most, below 10^6
# A machine with a stack of numbers runs a line of letters as its program.
import sys


class Machine:
    def __init__(self):
        self.stack = []
        self.steps = 0
        self.codes = [self.push, self.add, self.double, self.multiply, self.swap, self.push]

    def take(self):
        return self.stack.pop() if self.stack else 1

    def put(self, number):
        self.stack.append(number % 1000003)

    def push(self):
        self.put(self.steps)

    def add(self):
        right = self.take()
        self.put(self.take() + right)

    def multiply(self):
        right = self.take()
        self.put(self.take() * right)

    def double(self):
        top = self.take()
        self.put(top)
        self.put(top + top)

    def swap(self):
        first, second = self.take(), self.take()
        self.put(first)
        self.put(second)

    def step(self, letter):
        self.steps += 1
        self.codes[ord(letter) % len(self.codes)]()


def main():
    sys.stdin.readline()
    program = sys.stdin.readline().strip()
    machine = Machine()
    for letter in program:
        machine.step(letter)
    print(len(machine.stack), "numbers on the stack, on top", machine.take())


main()
