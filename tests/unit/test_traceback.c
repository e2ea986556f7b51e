#include <string.h>

#include "judge/base/memory.h"
#include "judge/core/traceback.h"
#include "tests/unit/tap.h"

#define TRACE "Traceback (most recent call last):\n"

static const struct {
    const char *name, *file, *words, *cause;
    size_t before; /* bytes of the program's own */
} rows[] = {
  /* clang-format off */
    {"Python: the innermost call is the place", "walk.py",
     TRACE "  File \"walk.py\", line 7, in <module>\n    main()\n"
     "  File \"walk.py\", line 6, in main\n    f(n)\n      ~^~\n"
     "  File \"walk.py\", line 2, in f\n    return 10 // 0\n           ~~~^^~~\n"
     "ZeroDivisionError: integer division or modulo by zero\n",
     "walk.py:2 in f(): ZeroDivisionError: integer division or modulo by zero\n"
     "walk.py:6 in main()\nwalk.py:7", 0},
    {"Python: what the program said before is no part of it", "walk.py",
     "n = 3\n" TRACE "  File \"walk.py\", line 1, in <module>\nKeyError: 3\n",
     "walk.py:1: KeyError: 3", 6},
    {"Python: a library's frames are left out", "walk.py",
     TRACE "  File \"walk.py\", line 4, in <module>\n    heappop(h)\n"
     "  File \"heapq.py\", line 9, in heappop\nIndexError: index out of range\n",
     "walk.py:4: IndexError: index out of range", 0},
    {"Python: of one that came of another, the last", "walk.py",
     TRACE "  File \"walk.py\", line 2, in f\nKeyError: 1\n\n"
     "During handling of the above exception, another exception occurred:\n\n"
     TRACE "  File \"walk.py\", line 9, in <module>\nValueError: no\n",
     "walk.py:9: ValueError: no", 0},
    {"Python: a recursion without end", "walk.py",
     TRACE "  File \"walk.py\", line 3, in <module>\n    f(0)\n"
     "  File \"walk.py\", line 2, in f\n    return f(n + 1)\n"
     "  File \"walk.py\", line 2, in f\n    return f(n + 1)\n"
     "  [Previous line repeated 995 more times]\n"
     "RecursionError: maximum recursion depth exceeded\n",
     "walk.py:2 in f(): RecursionError: maximum recursion depth exceeded (a recursion without end, "
     "or one too deep)\nwalk.py:2 in f()\nwalk.py:3", 0},
    {"Python: an input that is over", "walk.py",
     TRACE "  File \"walk.py\", line 1, in <module>\nEOFError: EOF when reading a line\n",
     "walk.py:1: EOFError: EOF when reading a line (the input has no more lines)", 0},
    {"Java: the library's frames are left out", "Main.java",
     "Exception in thread \"main\" java.util.NoSuchElementException\n"
     "\tat java.base/java.util.Scanner.throwFor(Scanner.java:937)\n"
     "\tat Main.visit(Main.java:6)\n\tat Main.main(Main.java:9)\n",
     "Main.java:6 in visit(): NoSuchElementException (the input has no more)\n"
     "Main.java:9 in main()", 0},
    {"Java: a package other than the language's keeps its name", "Main.java",
     "Exception in thread \"main\" org.walk.Lost: gone\n\tat Main.main(Main.java:9)\n",
     "Main.java:9 in main(): org.walk.Lost: gone", 0},
    {"JavaScript", "walk.js",
     "walk.js:3\n    return x.y.z;\n               ^\n\n"
     "TypeError: Cannot read properties of undefined\n"
     "    at visit (walk.js:3:16)\n    at Object.<anonymous> (walk.js:5:13)\n"
     "    at Module._compile (node:internal/modules/cjs/loader:1554:14)\n",
     "walk.js:3 in visit(): TypeError: Cannot read properties of undefined\nwalk.js:5", 0},
    {"Rust", "walk.rs",
     "thread 'main' panicked at walk.rs:2:29:\n"
     "index out of bounds: the len is 1 but the index is 7\n"
     "note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n",
     "walk.rs:2: index out of bounds: the len is 1 but the index is 7", 0},
    {"Rust before 1.73", "walk.rs",
     "thread 'main' panicked at 'attempt to divide by zero', walk.rs:2:29\n",
     "walk.rs:2: attempt to divide by zero", 0},
    {"Go", "walk.go",
     "panic: runtime error: index out of range [3] with length 1\n\ngoroutine 1 [running]:\n"
     "main.visit(...)\n\twalk.go:6\nmain.main()\n\twalk.go:10 +0x1d\nexit status 2\n",
     "walk.go:6 in visit(): index out of range [3] with length 1\nwalk.go:10 in main()", 0},
    {"Go: all wait", "walk.go",
     "fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan receive]:\n"
     "main.main()\n\twalk.go:4 +0x1d\n",
     "walk.go:4 in main(): all goroutines are asleep - deadlock!", 0},
    {"another file says nothing", "walk.py",
     TRACE "  File \"sidewalk.py\", line 1, in <module>\nKeyError: 3\n", NULL, 0},
    {"nor does a longer name", "walk.js", "Error: odd\n    at f (sidewalk.js:3:1)\n", NULL, 38},
    {"a program's own words", "walk.py", "gives up\n", NULL, 9},
    {"nothing at all", "walk.py", "", NULL, 0},
  /* clang-format on */
};

int main(void)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(mem_free) char *cause = traceback_explain(rows[i].words, rows[i].file);

        tap_is_str(cause, rows[i].cause, "%s", rows[i].name);
        tap_is_int((int64_t)traceback_offset(rows[i].words, rows[i].file), (int64_t)rows[i].before,
                   "%s: where it begins", rows[i].name);
    }
    return tap_done();
}
