#include "judge/engine/driver_files.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

#include "judge/base/compiler.h"

/* The assembler reads the files where make stands, at the root of the sources. */
#define EMBED(symbol, name)                                                                        \
    extern const char symbol[];                                                                    \
    __asm__(".section .rodata\n"                                                                   \
            ".global " #symbol "\n" #symbol ":\n"                                                  \
            ".incbin \"judge/engine/driver/" name "\"\n"                                           \
            ".byte 0\n"                                                                            \
            ".previous\n")

EMBED(driver_embedded_json, "json.h");
EMBED(driver_embedded_c, "driver.h");
EMBED(driver_embedded_array, "array.h");
EMBED(driver_embedded_list, "list.h");
EMBED(driver_embedded_tree, "tree.h");
EMBED(driver_embedded_cpp, "driver.hpp");
EMBED(driver_embedded_python, "driver.py");

static const struct driver_file files[] = {
    {"json.h",     driver_embedded_json  },
    {"driver.h",   driver_embedded_c     },
    {"array.h",    driver_embedded_array },
    {"list.h",     driver_embedded_list  },
    {"tree.h",     driver_embedded_tree  },
    {"driver.hpp", driver_embedded_cpp   },
    {"driver.py",  driver_embedded_python},
};

const char *driver_file_text(const char *name)
{
    for (size_t i = 0; i < ARRAY_LEN(files); i++)
        if (strcmp(files[i].name, name) == 0)
            return files[i].text;
    assert(!"a driver's file is missing");
    return "";
}
