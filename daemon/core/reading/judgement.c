#include "core/reading/judgement.h"

#include "base/banned.h"

void judge_because(struct judgement *judgement, const char *sentence)
{
    struct reading *out = judgement->out;

    if (out->why_count < READING_MOST_REASONS)
        out->why[out->why_count++] = slice_of(sentence);
}

void judge_because_said(struct judgement *judgement, struct slice said,
                        const char *after)
{
    judge_because(judgement,
                  arena_format(judgement->arena, "the words '%.*s' %s",
                               (int)(said.size < 200 ? said.size : 200),
                               said.at, after));
}

void judge_not_whole(struct judgement *judgement, const char *why)
{
    judgement->whole = false;
    judge_because(judgement, why);
}

bool judge_has_item(const struct judgement *judgement, enum intent_name name,
                    int item)
{
    const struct reading *out = judgement->out;

    for (size_t i = 0; i < out->intent_count; i++)
        if (out->intents[i].name == name && out->intents[i].item == item)
            return true;
    return false;
}

bool judge_has(const struct judgement *judgement, enum intent_name name)
{
    const struct reading *out = judgement->out;

    for (size_t i = 0; i < out->intent_count; i++)
        if (out->intents[i].name == name)
            return true;
    return false;
}

void judge_add(struct judgement *judgement, enum intent_name name, int item,
               struct slice detail)
{
    struct reading *out = judgement->out;

    for (size_t i = 0; i < out->intent_count; i++)
        if (out->intents[i].name == name && out->intents[i].item == item &&
            (item != 0 || slice_equal(out->intents[i].detail, detail))) {
            if (out->intents[i].detail.size == 0)
                out->intents[i].detail = detail;
            return;
        }
    if (out->intent_count >= READING_MOST_INTENTS) {
        judge_not_whole(judgement, "there are more answers than can be noted");
        return;
    }
    out->intents[out->intent_count++] = (struct intent){name, item, detail};
}

void judge_drop(struct judgement *judgement, enum intent_name name, int item)
{
    struct reading *out = judgement->out;
    size_t kept = 0;

    for (size_t i = 0; i < out->intent_count; i++)
        if (out->intents[i].name != name ||
            (item != 0 && out->intents[i].item != item))
            out->intents[kept++] = out->intents[i];
    out->intent_count = kept;
}
