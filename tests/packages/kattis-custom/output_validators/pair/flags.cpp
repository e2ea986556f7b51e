#include "pair.h"
#include <cstdlib>
int least_allowed(int argc, char **argv) { return argc > 4 ? std::atoi(argv[argc - 1]) : 0; }
