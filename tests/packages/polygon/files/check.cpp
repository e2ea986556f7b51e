#include "testlib.h"
// Any divisor other than 1 and the number will do, or -1 where there is none.
int main(int argc, char **argv)
{
    registerTestlibCmd(argc, argv);
    long long n = inf.readLong(), said = ouf.readLong(), jury = ans.readLong();
    if (!ouf.seekEof())
        quitf(_pe, "more than one number");
    if (said == -1)
        quitf(jury == -1 ? _ok : _wa, "no divisor");
    quitf(said > 1 && said < n && n % said == 0 ? _ok : _wa, "a divisor");
}
