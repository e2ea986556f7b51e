// Pass 1 is given the number and says what to remember; pass 2 is given that back; pass 3 too. The
// sum of what was remembered must be the number at the end. State lives in the feedback folder.
#include <fstream>
#include <iostream>
#include <string>
int main(int, char **argv)
{
    std::ifstream input(argv[1]), answer(argv[2]);
    std::string folder = argv[3];
    long pass, given, wanted, said, kept = 0;
    input >> pass >> given;
    answer >> wanted;
    std::ifstream(folder + "kept.txt") >> kept;
    if (!(std::cin >> said))
        return 43;
    if (pass == 3)
        return said == wanted && kept == wanted + 1 ? 42 : 43;
    std::ofstream(folder + "kept.txt") << kept + said - (pass == 1 ? 0 : wanted - 1);
    std::ofstream(folder + "nextpass.in") << pass + 1 << ' ' << said << '\n';
    return 42;
}
