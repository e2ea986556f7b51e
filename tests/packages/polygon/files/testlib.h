// The few words of testlib that this package uses, written for it: exits as testlib has them.
#ifndef SMALL_TESTLIB_H
#define SMALL_TESTLIB_H
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
enum TResult { _ok = 0, _wa = 1, _pe = 2, _fail = 3 };
inline void quitf(TResult result, const char *words)
{
    std::fprintf(stderr, "%s\n", words);
    std::exit(result);
}
struct Stream {
    std::ifstream file;
    std::istream *in = &std::cin;
    TResult blame = _fail;
    long long readLong()
    {
        long long value;
        if (!(*in >> value))
            quitf(blame, "a number is missing");
        return value;
    }
    bool seekEof()
    {
        std::string word;
        return !(*in >> word);
    }
};
static Stream inf, ouf, ans;
inline void registerTestlibCmd(int, char **argv)
{
    Stream *streams[] = {&inf, &ouf, &ans};
    for (int i = 0; i < 3; i++) {
        streams[i]->file.open(argv[i + 1]);
        streams[i]->in = &streams[i]->file;
    }
    ouf.blame = _pe;
}
inline void registerValidation(int, char **) {}
#endif
