/* expect: CE | FINISHED "blocked"; compile: cpu=3s wall=6s memory=512MiB */
#include "tests/hostile/hostile.h"

#define LINE _Pragma("message(\"a message of a learner's own, again and again and again\")")
#define TEN(x) x x x x x x x x x x
TEN(TEN(TEN(TEN(TEN(LINE)))))

int main(void)
{
    return verdict();
}
