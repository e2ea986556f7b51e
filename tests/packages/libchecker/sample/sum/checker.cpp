#include "testlib.h"
#include "params.h"
int main(int argc, char **argv)
{
    registerTestlibCmd(argc, argv);
    long long said = ouf.readLong(), wanted = ans.readLong();
    quitf(said == wanted && ouf.seekEof() ? _ok : _wa, WORD);
}
