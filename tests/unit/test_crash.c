#include <string.h>

#include "judge/base/memory.h"
#include "judge/core/crash.h"
#include "tests/unit/tap.h"

#define FRAME(number, function, place) "    #" number " 0x55bd in " function " " place "\n"

static const struct {
    const char *name, *words, *cause;
} rows[] = {
  /* clang-format off */
    {"an index out of an array", "/work/main.c:12:9: runtime error: index 5 out of bounds\n",
     "walk.c:12: index 5 out of bounds"},
    {"with its stack",
     "/work/main.c:12:9: runtime error: division by zero\n" FRAME("0", "f", "/work/main.c:12")
         FRAME("1", "main", "/work/main.c:20"),
     "walk.c:12 in f(): division by zero\nwalk.c:20 in main()"},
    {"a read beyond the heap, its allocation is not a caller",
     "==2==ERROR: AddressSanitizer: heap-buffer-overflow on address 0x1 at pc 0x2\n"
     "READ of size 4 at 0x1 thread T0\n" FRAME("0", "memcpy", "(/lib/x+0x1)")
         FRAME("1", "visit(int)", "/work/main.c:27:3")
             FRAME("2", "main",
                   "/work/main.c:44") "\n"
                                      "allocated by thread T0 here:\n" FRAME("0", "malloc",
                                                                             "(/lib/x)")
                                          FRAME("1", "make", "/work/main.c:5"),
     "walk.c:27 in visit(): reads beyond the end of allocated memory\nwalk.c:44 in main()"},
    {"a null pointer",
     "==2==ERROR: AddressSanitizer: SEGV on unknown address 0x000000000000 (pc 0x1)\n"
     "==2==The signal is caused by a WRITE memory access.\n" FRAME("0", "main", "/work/main.c:3"),
     "walk.c:3 in main(): writes memory through a null or wild pointer"},
    {"deep recursion is cut to three frames",
     "==2==ERROR: AddressSanitizer: stack-overflow on address 0x1\n" FRAME("0", "f",
                                                                           "/work/main.c:3")
         FRAME("1", "f", "/work/main.c:4") FRAME("2", "f", "/work/main.c:4")
             FRAME("3", "f", "/work/main.c:4"),
     "walk.c:3 in f(): the stack is full: the recursion is too deep, or a local array too large\n"
     "walk.c:4 in f()\nwalk.c:4 in f()"},
    {"a vector's index",
     "/usr/include/c++/12/bits/stl_vector.h:1123: ...: Assertion '__n < this->size()' failed.\n"
     "==2==ERROR: AddressSanitizer: ABRT on unknown address 0x1\n" FRAME(
         "5", "solve(std::vector<int, std::allocator<int> >&, int)", "/work/main.c:3"),
     "walk.c:3 in solve(): an index is beyond the end of a container"},
    {"an assertion of the learner's own",
     "main: /work/main.c:5: main: Assertion `n > 0' failed.\n"
     "==2==ERROR: AddressSanitizer: ABRT on unknown address\n" FRAME("4", "main", "/work/main.c:5"),
     "walk.c:5 in main(): assertion failed: n > 0"},
    {"an exception",
     "terminate called after throwing an instance of 'std::out_of_range'\n"
     "  what():  vector::_M_range_check\n"
     "==2==ERROR: AddressSanitizer: ABRT on unknown address\n" FRAME("9", "main", "/work/main.c:7"),
     "walk.c:7 in main(): uncaught std::out_of_range: vector::_M_range_check"},
    {"an unknown kind keeps its name",
     "==2==ERROR: AddressSanitizer: odd-thing on address\n" FRAME("0", "main", "/work/main.c:7"),
     "walk.c:7 in main(): odd-thing"},
    {"nothing that points into the file", "Segmentation fault\n", NULL},
    {"another file says nothing", "/usr/include/x.h:3:1: runtime error: odd\n", NULL},
    {"what a program prints itself is made harmless", "/work/main.c:1:1: runtime error: \x1b[31m\n",
     "walk.c:1: \\x1b[31m"},
    {"nothing at all", "", NULL},
  /* clang-format on */
};

int main(void)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct span words = {rows[i].words, strlen(rows[i].words)};
        AUTO(mem_free) char *cause = crash_explain(words, "/work/main.c", "walk.c");

        tap_is_str(cause, rows[i].cause, "%s", rows[i].name);
    }
    return tap_done();
}
