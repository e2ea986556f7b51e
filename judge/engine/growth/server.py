"""Runs one program again and again for inputs of growing size, each in a fork of this process.

The interpreter starts once. Standard input brings "INDEX BYTES" and then the input, again and again;
for each a line goes back: how the program ended (as wait4() says), its CPU time in microseconds and
its peak memory in KiB. Never part of a judged run.

Where GROWTH_LINES is set, /box/lines.INDEX says "peak BYTES" (of what Python allocated) and then
"line NUMBER TIMES": where a timer found the program.
"""
import builtins
import gc
import os
import sys

FORGET_FD = -77777  # what the emulator's plugin takes as "count from here"


def read_exact(size):
    parts = []
    while size > 0:
        part = os.read(0, min(size, 1 << 16))
        if not part:
            os._exit(0)
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def read_line():
    line = b""
    while not line.endswith(b"\n"):
        line += read_exact(1)
    return line


class Watch:
    """Where the program is, sampled by CPU time, and the most memory that it held at once."""

    def __init__(self, path):
        import signal
        import tracemalloc

        self.path, self.lines, self.tracemalloc, self.signal = path, {}, tracemalloc, signal
        signal.signal(signal.SIGPROF, self.sample)
        tracemalloc.start(1)
        signal.setitimer(signal.ITIMER_PROF, 0.001, 0.001)

    def sample(self, number, frame):
        while frame is not None and frame.f_code.co_filename != self.path:
            frame = frame.f_back
        if frame is not None:
            self.lines[frame.f_lineno] = self.lines.get(frame.f_lineno, 0) + 1

    def finish(self, index):
        self.signal.setitimer(self.signal.ITIMER_PROF, 0)
        peak = self.tracemalloc.get_traced_memory()[1]
        self.tracemalloc.stop()
        with open("/box/lines.%d" % index, "w") as out:
            out.write("peak %d\n" % peak)
            for line, times in sorted(self.lines.items()):
                out.write("line %d %d\n" % (line, times))


def run(program, code, index, watched):
    """In the child; never returns."""
    for fd, path, flags in ((0, "/box/input", os.O_RDONLY),
                            (1, "/box/output", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)):
        opened = os.open(path, flags, 0o600)
        os.dup2(opened, fd)
        os.close(opened)
    sys.stdin, sys.stdout = open(0, closefd=False), open(1, "w", closefd=False)
    sys.argv = [program]
    sys.path[0] = os.path.dirname(program)
    status = 0
    watch = Watch(watched) if watched else None
    try:
        os.lseek(FORGET_FD, index, 0)
    except OSError:
        pass
    try:
        exec(code, {"__name__": "__main__", "__builtins__": builtins, "__file__": program})
    except SystemExit as end:
        status = 0 if end.code is None else end.code if isinstance(end.code, int) else 1
    except BaseException:
        status = 1
    try:
        sys.stdout.flush()
    except BaseException:
        status = 1
    if watch:
        watch.finish(index)
    os._exit(status & 255)


def main():
    program = sys.argv[1]
    watched = os.environ.get("GROWTH_LINES")
    with open(program, encoding="utf-8") as source:
        code = compile(source.read(), program, "exec")
    gc.disable()
    while True:
        index, size = map(int, read_line().split())
        data = read_exact(size)
        with open("/box/input", "wb") as out:
            out.write(data)
        del data
        child = os.fork()
        if child == 0:
            run(program, code, index, watched)
        _, status, usage = os.wait4(child, 0)
        microseconds = int((usage.ru_utime + usage.ru_stime) * 1e6)
        os.write(1, b"%d %d %d\n" % (status, microseconds, usage.ru_maxrss))


main()
