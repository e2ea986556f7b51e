/*
 * The main file of a driver, in each language that has one. What it includes is under driver/.
 */
#ifndef JUDGE_ENGINE_DRIVER_TEXT_H
#define JUDGE_ENGINE_DRIVER_TEXT_H

#include "judge/base/strbuf.h"
#include "judge/core/language.h"
#include "judge/core/signature.h"

void driver_text_c(const struct signature *signature, const struct language *language,
                   struct strbuf *out);
void driver_text_cpp(const struct signature *signature, const struct language *language,
                     struct strbuf *out);
void driver_text_python(const struct signature *signature, const struct language *language,
                        struct strbuf *out);
void driver_text_java(const struct signature *signature, const struct language *language,
                      struct strbuf *out);
void driver_text_javascript(const struct signature *signature, const struct language *language,
                            struct strbuf *out);
void driver_text_rust(const struct signature *signature, const struct language *language,
                      struct strbuf *out);
void driver_text_go(const struct signature *signature, const struct language *language,
                    struct strbuf *out);

#endif
