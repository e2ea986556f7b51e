#include "judge/core/transcript.h"

#include <string.h>

#include "judge/base/text.h"

#define HEAD_BYTES 2048
#define TAIL_BYTES 5120 /* with HEAD_BYTES below the maximum, and room for what is made visible */

static const char *const marks[] = {[SPEAKER_JUDGE] = "> ", [SPEAKER_PROGRAM] = "< "};

/* Keeps the head and the tail. Works rarely enough to cost next to nothing a byte. */
static void cut_middle(struct transcript *transcript)
{
    struct strbuf *text = &transcript->text;

    memmove(text->data + HEAD_BYTES, text->data + text->size - TAIL_BYTES, TAIL_BYTES);
    strbuf_truncate(text, HEAD_BYTES + TAIL_BYTES);
    transcript->is_cut = true;
}

static void add_part(struct transcript *transcript, enum speaker speaker, struct span part)
{
    if (transcript->is_inside_line && transcript->speaker != speaker) {
        strbuf_add_char(&transcript->text, '\n');
        transcript->is_inside_line = false;
    }
    if (!transcript->is_inside_line)
        strbuf_add_str(&transcript->text, marks[speaker]);
    strbuf_add(&transcript->text, part.data, part.size);
    transcript->speaker = speaker;
    transcript->is_inside_line = part.data[part.size - 1] != '\n';
    if (transcript->text.size > 4 * TRANSCRIPT_BYTES_MAX)
        cut_middle(transcript);
}

void transcript_add(struct transcript *transcript, enum speaker speaker, struct span bytes)
{
    while (bytes.size > 0) {
        const char *end = memchr(bytes.data, '\n', bytes.size);
        size_t length = end != NULL ? (size_t)(end - bytes.data) + 1 : bytes.size;

        add_part(transcript, speaker, (struct span){bytes.data, length});
        bytes = (struct span){bytes.data + length, bytes.size - length};
    }
}

/* The start of the line that holds text[at], or the next one's. */
static size_t line_start_after(struct span text, size_t at)
{
    const char *end = memchr(text.data + at, '\n', text.size - at);

    return end != NULL ? (size_t)(end - text.data) + 1 : at;
}

char *transcript_text(const struct transcript *transcript)
{
    AUTO(strbuf_release) struct strbuf out = STRBUF_INIT;
    struct span text = strbuf_span(&transcript->text);
    bool is_cut = transcript->is_cut || text.size > HEAD_BYTES + TAIL_BYTES;

    if (text.size == 0)
        return NULL;
    if (is_cut) {
        size_t tail = line_start_after(text, text.size - TAIL_BYTES + 1);

        text_add_safe(&out, (struct span){text.data, HEAD_BYTES}, true);
        strbuf_add_str(&out, "\n...\n");
        text_add_safe(&out, (struct span){text.data + tail, text.size - tail}, true);
    } else {
        text_add_safe(&out, text, true);
    }
    /* Bytes that had to be made visible take up to six times their room. */
    if (out.size > TRANSCRIPT_BYTES_MAX)
        strbuf_truncate(&out, TRANSCRIPT_BYTES_MAX);
    return strbuf_take(&out);
}

void transcript_release(struct transcript *transcript)
{
    strbuf_release(&transcript->text);
    *transcript = (struct transcript)TRANSCRIPT_INIT;
}
