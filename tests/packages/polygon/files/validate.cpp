#include <testlib.h>
int main(int argc, char **argv)
{
    registerValidation(argc, argv);
    if (inf.readLong() < 2 || !inf.seekEof())
        quitf(_fail, "n must be at least 2");
}
