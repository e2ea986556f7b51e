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
EMBED(driver_embedded_java, "JudgeJson.java");
EMBED(driver_embedded_java_array, "array.java");
EMBED(driver_embedded_java_list, "list.java");
EMBED(driver_embedded_java_tree, "tree.java");
EMBED(driver_embedded_javascript, "driver.js");
EMBED(driver_embedded_rust, "driver.rs");
EMBED(driver_embedded_rust_list, "list.rs");
EMBED(driver_embedded_rust_tree, "tree.rs");
EMBED(driver_embedded_go, "driver.go");
EMBED(driver_embedded_go_list, "list.go");
EMBED(driver_embedded_go_tree, "tree.go");
EMBED(driver_embedded_leet_python, "leet.py");
EMBED(driver_embedded_leet_javascript, "leet.js");
EMBED(driver_embedded_leet_cpp, "leet.hpp");
EMBED(driver_embedded_leet_java, "JudgeLeet.java");

static const struct driver_file files[] = {
    {"json.h",         driver_embedded_json           },
    {"driver.h",       driver_embedded_c              },
    {"array.h",        driver_embedded_array          },
    {"list.h",         driver_embedded_list           },
    {"tree.h",         driver_embedded_tree           },
    {"driver.hpp",     driver_embedded_cpp            },
    {"driver.py",      driver_embedded_python         },
    {"JudgeJson.java", driver_embedded_java           },
    {"array.java",     driver_embedded_java_array     },
    {"list.java",      driver_embedded_java_list      },
    {"tree.java",      driver_embedded_java_tree      },
    {"driver.js",      driver_embedded_javascript     },
    {"driver.rs",      driver_embedded_rust           },
    {"list.rs",        driver_embedded_rust_list      },
    {"tree.rs",        driver_embedded_rust_tree      },
    {"driver.go",      driver_embedded_go             },
    {"list.go",        driver_embedded_go_list        },
    {"tree.go",        driver_embedded_go_tree        },
    {"leet.py",        driver_embedded_leet_python    },
    {"leet.js",        driver_embedded_leet_javascript},
    {"leet.hpp",       driver_embedded_leet_cpp       },
    {"JudgeLeet.java", driver_embedded_leet_java      },
};

const char *driver_file_text(const char *name)
{
    for (size_t i = 0; i < ARRAY_LEN(files); i++)
        if (strcmp(files[i].name, name) == 0)
            return files[i].text;
    assert(!"a driver's file is missing");
    return "";
}
