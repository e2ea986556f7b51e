/*
 * Names of library functions as a reader knows them: "std::vector::erase", without what the
 * compiler wrote around it.
 */
#ifndef JUDGE_CORE_GROWTH_NAME_H
#define JUDGE_CORE_GROWTH_NAME_H

/* A demangled C++ name without template arguments, parameters and result type. The caller's. */
char *growth_name_short(const char *demangled);

#endif
