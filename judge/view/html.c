#include "judge/view/html.h"

#include <string.h>

#include "judge/base/text.h"

static const char style[] =
    ":root{color-scheme:light dark;--text:#1b1b1f;--page:#fff;--soft:#5a5a66;--line:#d5d5de;"
    "--good:#146c2e;--bad:#b3261e;--note:#7a5200;--bar:#3659b3;--shade:#f3f3f7}"
    "@media(prefers-color-scheme:dark){:root{--text:#e8e8ee;--page:#16161a;--soft:#a9a9b6;"
    "--line:#3a3a44;--good:#7ddb93;--bad:#ffb4ab;--note:#f0c36d;--bar:#8fa8f0;--shade:#212127}}"
    "*{box-sizing:border-box}body{margin:0 "
    "auto;max-width:70rem;padding:1rem;background:var(--page);"
    "color:var(--text);font:1rem/1.5 system-ui,sans-serif}h1{font-size:1.5rem;line-height:1.2}"
    "h2{font-size:1.15rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1rem 0 .25rem}"
    "p{margin:.4rem 0}.soft{color:var(--soft)}.good{color:var(--good)}.bad{color:var(--bad)}"
    ".note{color:var(--note)}table{border-collapse:collapse;font-variant-numeric:tabular-nums}"
    "th,td{padding:.25rem .6rem;border-bottom:1px solid var(--line);text-align:right;"
    "white-space:nowrap}th:first-child,td:first-child{text-align:left}"
    ".word{text-align:left}caption{text-align:left;color:var(--soft);padding:.25rem 0}caption "
    "span{position:sticky;left:0;"
    "display:inline-block;max-width:calc(100vw - 2rem)}li{overflow-wrap:anywhere}"
    ".wide th:first-child{position:sticky;left:0;background:var(--page)}"
    "thead th{border-bottom:2px solid var(--soft)}.wide{overflow-x:auto;max-width:100%}"
    "pre{background:var(--shade);padding:.5rem .7rem;overflow-x:auto;max-width:100%;"
    "white-space:pre-wrap;overflow-wrap:anywhere;font:.875rem/1.4 ui-monospace,monospace}"
    ".row{display:flex;flex-wrap:wrap;gap:1.5rem}.row>*{min-width:0}svg{max-width:100%;height:auto}"
    "svg text{fill:var(--text);font:12px system-ui,sans-serif}rect{fill:var(--bar)}"
    "@media(max-width:40rem){svg.wide-plot text{font-size:16px}}"
    "rect.good{fill:var(--good)}rect.bad{fill:none;stroke:var(--bad);stroke-width:2}"
    "mark{background:var(--shade);color:var(--bad)}.halves{display:grid;gap:1rem;"
    "grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr))}.half{min-width:0}"
    ".half pre>*{display:block;padding-left:6ch;text-indent:-6ch}details{margin:.5rem 0}"
    "figure{margin:0;width:10rem;overflow-wrap:anywhere;font-size:.875rem}summary{cursor:pointer;"
    "padding:.25rem 0;overflow-wrap:anywhere}"
    "a:focus-visible,.wide:focus-visible,summary:focus-visible{outline:3px solid var(--bar)}"
    "@media print{body{max-width:none;padding:0;font-size:10pt}.wide{overflow:visible}"
    "tr,svg,.row{break-inside:avoid}h2,h3{break-after:avoid}}";

void html_add_text(struct strbuf *out, const char *text)
{
    AUTO(strbuf_release) struct strbuf safe = STRBUF_INIT;

    text_add_safe(&safe, (struct span){text, strlen(text)}, true);
    for (const char *at = safe.data; *at != '\0'; at++) {
        if (*at == '<')
            strbuf_add_str(out, "&lt;");
        else if (*at == '>')
            strbuf_add_str(out, "&gt;");
        else if (*at == '&')
            strbuf_add_str(out, "&amp;");
        else if (*at == '"')
            strbuf_add_str(out, "&quot;");
        else
            strbuf_add_char(out, *at);
    }
}

void html_begin(struct strbuf *out, const char *title)
{
    strbuf_add_str(out,
                   "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                   "style-src 'unsafe-inline'\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html_add_element(out, "title", NULL, title);
    strbuf_addf(out, "<style>%s</style>\n</head>\n<body>\n<main>\n", style);
    html_add_element(out, "h1", NULL, title);
}

void html_end(struct strbuf *out)
{
    strbuf_add_str(out, "</main>\n</body>\n</html>\n");
}

void html_add_element(struct strbuf *out, const char *element, const char *classes,
                      const char *text)
{
    if (text == NULL)
        return;
    strbuf_addf(out, "<%s", element);
    if (classes != NULL)
        strbuf_addf(out, " class=\"%s\"", classes);
    strbuf_add_char(out, '>');
    html_add_text(out, text);
    strbuf_addf(out, "</%s>\n", element);
}

void html_table_begin(struct strbuf *out, const char *caption)
{
    strbuf_add_str(out, "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"");
    html_add_text(out, caption);
    strbuf_add_str(out, "\">\n<table>\n<caption>");
    html_add_element(out, "span", NULL, caption);
    strbuf_add_str(out, "</caption>\n<thead>\n<tr>\n");
}

void html_table_end(struct strbuf *out)
{
    strbuf_add_str(out, "</tbody>\n</table>\n</div>\n");
}
