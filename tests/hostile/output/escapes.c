/* expect: FINISHED; runs: 2 */
#include "tests/hostile/hostile.h"

/* A terminal would be cleared, renamed and asked to type; the bytes are kept as they are. */
int main(void)
{
    printf("\033[2J\033]0;title\a\033[6n\033]52;c;cm0gLXJm\a\x9b\x31m\xe2\x80\xae\xff\xfe%c\r\n",
           0);
    fprintf(stderr, "\033c\033[?1049h\x90q\n");
    return 0;
}
