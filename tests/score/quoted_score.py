#!/usr/bin/python3 -B
"""Figures of replies with quotes, below DIR/corpora/quoted or DIR/quoted.

enron.jsonl, asf.jsonl: `text`, and `reply`, which is what the writer wrote
above the first head of a quote, signature included. So what is compared is the
reading's `top`: words and signature above the first quote.
  quoted-enron, quoted-asf   replies that are exact
  quoted-clean               of those with a quote, how many leave no line of it
  quoted-lost                share of the writers' words that were lost
trimmer-emails, trimmer-trimmed: the exact text wanted, without signature.
  trimmer-exact              compared with what is shown to people
clients: each says "Hello"; beside a NAME_reply_text the signature is wanted too.
  clients-exact

Lines compare without the spaces at their ends and without empty lines. With
VERBOSE=1 misses are shown."""

import glob
import json
import os
import re
import subprocess
import sys
from collections import Counter

VERBOSE = os.environ.get("VERBOSE")


def folder_of(given):
    for name in ("corpora/quoted", "quoted"):
        path = os.path.join(given, name)
        if os.path.isdir(path):
            return path
    sys.exit(f"quoted: there is no folder corpora/quoted or quoted in {given}")


def as_message(text):
    message = (b"From: somebody@example.org\nTo: us@example.org\n"
               b"Subject: Re: news\nMIME-Version: 1.0\n"
               b"Content-Type: text/plain; charset=utf-8\n"
               b"Content-Transfer-Encoding: 8bit\n\n")
    return message + text.encode("utf-8", "surrogatepass")


def readings(messages):
    given = b"".join(b"%d\n%s" % (len(raw), raw) for raw in messages)
    done = subprocess.run([f"{os.environ['BUILT']}/tests/score/quoted_read"],
                          input=given, stdout=subprocess.PIPE, check=True)
    read = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(read) == len(messages)
    return read


def lines_of(text):
    """What is to be seen of it, and where its lines break."""
    text = re.sub("[\u200b-\u200f\u202a-\u202e\u2060\ufeff]", "", text)
    return [line for line in
            (" ".join(raw.split()) for raw in text.splitlines()) if line]


def words_of(text):
    return Counter(re.findall(r"\w+", text))


def quoted_lines(rest):
    """The lines of what follows a reply that somebody else wrote: those marked
    with ">" and what stands before the first, or all when none is marked."""
    lines = lines_of(rest)
    marked = [at for at, line in enumerate(lines) if line.startswith(">")]
    if not marked:
        return set(lines)
    return set(lines[:marked[0]]) | {lines[at] for at in marked}


def show(what, got, want):
    if VERBOSE:
        print(f"==== {what}\n---- got\n{got}\n---- wanted\n{want}",
              file=sys.stderr)


def annotated(folder, name, sums):
    path = os.path.join(folder, name + ".jsonl")
    if not os.path.exists(path):
        return
    with open(path, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file if line.strip()]
    exact = 0
    for row, got in zip(rows, readings([as_message(r["text"]) for r in rows])):
        right = lines_of(got["top"]) == lines_of(row["reply"])
        exact += right
        want, have = words_of(row["reply"]), words_of(got["written"])
        lost = sum((want - have).values())
        sums["words"] += sum(want.values())
        sums["lost"] += lost
        left = []
        if row["quoted"]:
            left = [line for line in quoted_lines(row["text"]
                                                  [len(row["reply"]):])
                    - set(lines_of(row["reply"]))
                    if line in lines_of(got["written"])]
            sums["quoted"] += 1
            sums["clean"] += not left
        if not right or left or lost:
            show(f"{name} {row['id']}: {'' if right else 'not '}exact, "
                 f"{len(left)} quoted lines left, {lost} words lost",
                 got["top"], row["reply"])
    print(f"# {name}: {len(rows)} replies")
    print(f"figure quoted-{name} {exact / len(rows):.3f}")


def trimmed(folder):
    paths = sorted(glob.glob(os.path.join(folder, "trimmer-emails", "*.txt")))
    if not paths:
        return
    texts = [open(path, encoding="utf-8", newline="").read() for path in paths]
    exact = 0
    for path, got in zip(paths, readings([as_message(t) for t in texts])):
        wanted = path.replace("trimmer-emails", "trimmer-trimmed")
        want = ""
        if os.path.exists(wanted):
            with open(wanted, encoding="utf-8") as file:
                want = file.read()
        if lines_of(got["shown"]) == lines_of(want):
            exact += 1
        else:
            show(os.path.basename(path), got["shown"], want)
    print(f"# trimmer: {len(paths)} replies")
    print(f"figure trimmer-exact {exact / len(paths):.3f}")


def clients(folder):
    paths = sorted(glob.glob(os.path.join(folder, "clients", "*.eml")))
    if not paths:
        return
    messages = [open(path, "rb").read() for path in paths]
    exact = 0
    for path, got in zip(paths, readings(messages)):
        wanted = path[:-len(".eml")] + "_reply_text"
        right = lines_of(got["words"]) == ["Hello"]
        if os.path.exists(wanted):
            with open(wanted, encoding="utf-8") as file:
                right = right and \
                    lines_of(got["written"]) == lines_of(file.read())
        exact += right
        if not right:
            show(os.path.basename(path), got["written"], "Hello")
    print(f"# clients: {len(paths)} replies")
    print(f"figure clients-exact {exact / len(paths):.3f}")


def main():
    folder = folder_of(sys.argv[1])
    sums = Counter()
    for name in ("enron", "asf"):
        annotated(folder, name, sums)
    if sums["words"]:
        print(f"figure quoted-clean {sums['clean'] / sums['quoted']:.3f}")
        print(f"figure quoted-lost {sums['lost'] / sums['words']:.4f}")
    trimmed(folder)
    clients(folder)


if __name__ == "__main__":
    main()
