#include <locale.h>

#include "judge/cli/command.h"

int main(int argc, char **argv)
{
    (void)argc;
    /* Only which characters there are: numbers keep their point in every country. */
    (void)setlocale(LC_CTYPE, "");
    return command_main(argv);
}
