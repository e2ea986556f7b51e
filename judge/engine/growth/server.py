"""Runs one program again and again for inputs of growing size, each in a fork of this process.

    growth_server.py PROGRAM SECONDS [WORD...]        WORD...: an emulator, which is to run it

The interpreter starts once. Under an emulator a process that has run the program once serves the rest:
what was translated then is not translated for each size again. Standard input brings "INDEX BYTES MODE"
and then the input, again and again; for each a line goes back: how the program ended (as wait4() says),
its CPU time in microseconds, a number that MODE asks for, and how many bytes of the input it read. Never
part of a judged run.

count   instructions, as the emulator's plugin wrote them to /box/counts.INDEX; 0 without one
peak    bytes that were allocated at once, at most; 0 without peak.c preloaded
lines   0; the emulator's plugin hears which line runs, and counts for each
"""
import builtins
import gc
import marshal
import os
import resource
import signal
import sys

# What a program imports at the start says nothing about its growth: these are imported here.
USUAL = ("array", "bisect", "collections", "copy", "datetime", "decimal", "enum", "fractions",
         "functools", "heapq", "io", "itertools", "json", "math", "operator", "queue", "random", "re",
         "statistics", "string", "time", "typing")
SERVER_PATH, CODE_PATH = "/box/growth_server.pyc", "/box/program.code"  # compiled for the emulator
IS_EMULATED = os.path.exists(CODE_PATH)
FORGET_FD = -77777  # what the emulator's plugin takes as "count from here", and as "write it down":
FORGET, WRITE = 0, 1
NO_INDEX = 999999  # what the process that serves has counted is nobody's
PEAK_FORGET_FD, PEAK_WRITE_FD = -70000, -70001  # what peak.c takes as "from here" and "up to here"
SMALL_BUFFER = 128
LINE_FD = -80000  # what it takes as "this line runs": less the number of the line


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
    return line.decode()


class Watch:
    """Does nothing besides: the emulator's plugin counts."""

    def __init__(self, program):
        self.program = program

    def opened(self, fd, mode):
        return open(fd, mode, closefd=False)

    def begin(self):
        pass

    def finish(self):
        pass


class Lines(Watch):
    """Tells the plugin which line of the program runs, calls into the library included."""

    def begin(self):
        sys.settrace(self.entering(self.program, os.isatty, LINE_FD))

    @staticmethod
    def entering(program, tell, line_fd):
        """What runs for each line, and so looks up nothing that it need not."""

        def step(frame, event, argument):
            if event == "return":
                back = frame.f_back
                if not back or back.f_code.co_filename != program:
                    tell(line_fd)
                    return step
                frame = back
            tell(line_fd - frame.f_lineno)
            return step

        return lambda frame, event, argument: (
            step if frame.f_code.co_filename == program else None)

    def finish(self):
        sys.settrace(None)
        os.isatty(LINE_FD)


class Peak(Watch):
    """The most memory that was allocated at once; the preloaded peak.c counts it."""

    def opened(self, fd, mode):
        """With small buffers: the usual ones would hide up to 9 KiB of the program's own."""
        file = open(fd, mode, buffering=SMALL_BUFFER, closefd=False)
        file._CHUNK_SIZE = SMALL_BUFFER
        return file

    def begin(self):
        os.isatty(PEAK_FORGET_FD)

    def finish(self):
        os.isatty(PEAK_WRITE_FD)


MODES = {"lines": Lines, "peak": Peak, "count": Watch}


def count(index, what):
    try:
        os.lseek(FORGET_FD, index, what)
    except OSError:
        pass


def count_begin(index):
    """The driver of a function calls it again when its arguments are read."""
    count(index, FORGET)


def leave(status, index, tell):
    """Ends a run. The emulator would clear up first, which takes longer than most runs."""
    if IS_EMULATED:
        count(index, WRITE)
        try:
            os.write(tell, bytes([status]))
            os.kill(os.getpid(), signal.SIGKILL)
        except OSError:
            pass  # the program has closed everything
    os._exit(status)


def status_of(status, told):
    """As wait4() would have said, had the run not left in haste."""
    said = os.read(told, 1) if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL else b""
    return said[0] << 8 if said else status


def execute(program, code, watch, source):
    """The program with its own input and output; its exit status."""
    output = os.open("/box/output", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    for fd, opened in ((0, source), (1, output)):
        os.dup2(opened, fd)
        os.close(opened)
    sys.stdin, sys.stdout = watch.opened(0, "r"), watch.opened(1, "w")
    sys.argv = [program]
    sys.path[0] = os.path.dirname(program)
    status = 0
    watch.begin()
    try:
        exec(code, {"__name__": "__main__", "__builtins__": builtins, "__file__": program})
    except SystemExit as end:
        status = 0 if end.code is None else end.code if isinstance(end.code, int) else 1
    except BaseException:
        status = 1
    watch.finish()
    try:
        sys.stdout.flush()
    except BaseException:
        status = 1
    return status & 255


def run(program, seconds, code, index, watch, source, tell):
    """In the child; never returns."""
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    builtins.judge_count_begins = lambda: count_begin(index)
    count_begin(index)
    leave(execute(program, code, watch, source), index, tell)


def warm_up(program, seconds, code, source):
    """A child that ran the program once, and well, goes on as the server; its parent waits for it."""
    told, tell = os.pipe()
    child = os.fork()
    if child > 0:
        os.close(tell)
        os.waitpid(child, 0)
        if os.read(told, 1):
            os._exit(0)  # it was the server, and is done
        os.close(told)
        return
    os.close(told)
    limits = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, limits[1]))
    builtins.judge_count_begins = lambda: None
    ends = os.dup(0), os.dup(1)
    status = execute(program, code, Watch(program), os.dup(source))
    if status != 0 or len(sys._current_frames()) > 1:
        os._exit(1)
    for fd, end in enumerate(ends):
        os.dup2(end, fd)
        os.close(end)
    resource.setrlimit(resource.RLIMIT_CPU, limits)
    os.lseek(source, 0, os.SEEK_SET)
    count_begin(NO_INDEX)
    os.write(tell, b"+")
    os.close(tell)


def number_of(path):
    """The first number in a file, which is then gone; 0 without one."""
    try:
        with open(path) as found:
            words = found.readline().split()
    except OSError:
        return 0
    return int(words[-1]) if words else 0


def text_of(path):
    with open(path, encoding="utf-8") as source:
        return source.read()


def compiled(path):
    return compile(text_of(path), path, "exec")


def code_of(program):
    try:
        with open(CODE_PATH, "rb") as found:
            return marshal.load(found)
    except OSError:
        return compiled(program)


def import_usual(program):
    words = set(text_of(program).replace(",", " ").replace(".", " ").split())
    for module in USUAL:
        if module in words:
            __import__(module)


def hand_over(program, emulator):
    """Compiles for the emulator, where that would take half of the start, and becomes it."""
    from importlib.util import MAGIC_NUMBER

    with open(SERVER_PATH, "wb") as out:
        out.write(MAGIC_NUMBER + bytes(12) + marshal.dumps(compiled(__file__)))
    with open(CODE_PATH, "wb") as out:
        out.write(marshal.dumps(compiled(program)))
    os.execv(emulator[0], [*emulator, sys.executable, "-S", SERVER_PATH, *sys.argv[1:3]])


def main():
    program, seconds, emulator = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    if emulator:
        hand_over(program, emulator)
    code = code_of(program)
    import_usual(program)
    builtins.exit = builtins.quit = sys.exit  # the start leaves out what makes them
    gc.disable()
    is_cold = IS_EMULATED
    while True:
        index, size, mode = read_line().split()
        with open("/box/input", "wb") as out:
            out.write(read_exact(int(size)))
        source = os.open("/box/input", os.O_RDONLY)  # shared: the child moves its offset
        if is_cold:
            is_cold = False
            warm_up(program, seconds, code, source)
        told, tell = os.pipe()
        child = os.fork()
        if child == 0:
            run(program, seconds, code, int(index), MODES[mode](program), source, tell)
        os.close(tell)
        _, status, usage = os.wait4(child, 0)
        status = status_of(status, told)
        os.close(told)
        microseconds = int((usage.ru_utime + usage.ru_stime) * 1e6)
        path = {"count": "/box/counts." + index, "peak": "/box/peak"}.get(mode, "")
        read = os.lseek(source, 0, os.SEEK_CUR)
        os.close(source)
        os.write(1, b"%d %d %d %d\n" % (status, microseconds, number_of(path), read))


main()
