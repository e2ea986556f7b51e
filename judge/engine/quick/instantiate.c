/*
 * A plugin of GCC's C++ compiler, for the making of a precompiled header only. The compiler puts
 * off what the header's own inline functions need of templates to the end of a translation unit,
 * and a precompiled header is written before that end: so every program that uses it would pay for
 * some thousand functions again. `#pragma judge instantiate` does that work where it stands.
 *
 * What it names of the compiler is as old as plugins are, and is declared here because the headers
 * of plugins are a package of their own. Where one of these names is missing the compiler refuses
 * the plugin, and the header is made without it.
 */
#include <stddef.h>

#define ON_PRAGMAS 15 /* PLUGIN_PRAGMAS: the time to register them */

struct plugin_name_args;
struct plugin_gcc_version;
struct cpp_reader;

extern int plugin_is_GPL_compatible;
int plugin_is_GPL_compatible;

void register_callback(const char *plugin, int event, void (*callback)(void *, void *), void *data);
void pragma_register(
    const char *space, const char *name,
    void (*handler)(struct cpp_reader *)) __asm__("_Z17c_register_pragmaPKcS0_PFvP10cpp_readerE");
void pending_instantiate(int retries) __asm__("_Z29instantiate_pending_templatesi");

int plugin_init(struct plugin_name_args *arguments, struct plugin_gcc_version *version);

static void instantiate(struct cpp_reader *reader)
{
    (void)reader;
    pending_instantiate(0);
}

static void on_pragmas(void *event_data, void *data)
{
    (void)event_data;
    (void)data;
    pragma_register("judge", "instantiate", instantiate);
}

int plugin_init(struct plugin_name_args *arguments, struct plugin_gcc_version *version)
{
    (void)arguments;
    (void)version;
    register_callback("judge", ON_PRAGMAS, on_pragmas, NULL);
    return 0;
}
