/* expect: FINISHED "blocked"; limits: cpu=500ms; runs: 3 */
#include "tests/hostile/hostile.h"

int main(void)
{
    burn_ms(440);
    return verdict();
}
