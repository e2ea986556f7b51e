/* expect: FINISHED "kept"; runs: 2 */
#include "tests/hostile/hostile.h"

int main(void)
{
    char text[16] = "";
    FILE *file = fopen("notes.txt", "w+");

    if (file == NULL)
        return 1;
    fputs("kept", file);
    rewind(file);
    fgets(text, sizeof text, file);
    puts(text);
    return fclose(file);
}
