/* expect: CE | FINISHED "blocked"; compile: cpu=3s wall=6s memory=512MiB */
#include "tests/hostile/hostile.h"

/* The parser's own stack. */
#define A(x) ((((((((((x))))))))))
#define B(x) A(A(A(A(A(A(A(A(A(A(x))))))))))
#define C(x) B(B(B(B(B(B(B(B(B(B(x))))))))))
#define OPEN ((((((((((
#define MANY(x) x x x x x x x x x x
#define ALL(x) MANY(MANY(MANY(MANY(MANY(x)))))

int main(void)
{
    int value = C(C(1));

    tried(value ALL(OPEN) != 1, "nothing");
    return verdict();
}
