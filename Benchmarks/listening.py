#!/usr/bin/env python3
"""Listening beside fastText, trained on the same labelled messages in one run: macro-F1, messages per CPU second, bytes.

    python3 -m venv venv && venv/bin/pip install fasttext-wheel "numpy<2"
    swift build -c release --product ListeningTraining
    venv/bin/python Benchmarks/listening.py .build/release/ListeningTraining DATA

DATA is the folder of message data. fastText sees the labelled training sets (lower case, as they are), with word pairs and letter
groups of three to five; Listening is what the program ships. Where a set has no neutral messages, neutral is not offered to either.
"""
import os, re, resource, subprocess, sys, tempfile, time

SETS = ["smsa", "nusax-ind", "nusax-jav", "nusax-sun", "nusax-min", "nusax-eng", "prdect", "hoasa", "casa", "uci-eng"]
VIETNAMESE = re.compile("[ăơưđạảấầẩậắằắẳặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữự]")


def rows(folder, name):
    lines = open(os.path.join(folder, name + ".tsv"), encoding="utf-8").read().split("\n")
    header = lines[0].split("\t")
    for line in filter(None, lines[1:]):
        row = dict(zip(header, line.split("\t")))
        if name.startswith("uci") and VIETNAMESE.search(row["text"]):
            continue
        if "label" in row:
            yield row["text"], row["label"]
            continue
        judged = {value[:3] for column, value in row.items() if column != "text"}
        if ("pos" in judged) != ("neg" in judged):
            yield row["text"], "positive" if "pos" in judged else "negative"


def macro(pairs):
    scores = []
    for label in {truth for _, truth in pairs}:
        both = sum(said == truth == label for said, truth in pairs)
        all_ = sum(said == label for said, _ in pairs) + sum(truth == label for _, truth in pairs)
        scores.append(2 * both / all_ if all_ else 0)
    return 100 * sum(scores) / len(scores)


def plain(text):
    return text.lower().replace("\n", " ")


def peer(folder, dim, bucket):
    import fasttext

    fasttext.FastText.eprint = lambda *_: None
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as out:
        for name in SETS:
            for text, label in rows(folder, name + "-train"):
                out.write(f"__label__{label} {plain(text)}\n")
    start = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    model = fasttext.train_supervised(
        out.name, dim=dim, epoch=20, lr=0.4, wordNgrams=2, minn=3, maxn=5, bucket=bucket, thread=1, seed=19, verbose=0)
    trained = resource.getrusage(resource.RUSAGE_SELF).ru_utime - start
    os.unlink(out.name)
    path = tempfile.mktemp(suffix=".bin")
    model.save_model(path)
    size = os.path.getsize(path)
    os.unlink(path)
    figures, messages, used = {}, 0, 0.0
    for name in SETS:
        valid = list(rows(folder, name + "-valid"))
        neutral = any(label == "neutral" for _, label in valid)
        start = time.process_time()
        answers = [model.predict(plain(text), k=3) for text, _ in valid]
        used += time.process_time() - start
        messages += len(valid)
        said = [next(l[9:] for l in labels if neutral or l != "__label__neutral") for labels, _ in answers]
        figures[name] = macro([(s, label) for s, (_, label) in zip(said, valid)])
    return figures, messages / used, size, trained


def ours(program, folder):
    here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Tests", "ListeningTests", "Fixtures")
    command = [program, "measure", folder, "--messages", os.path.join(here, "messages.tsv"), "--promises", os.path.join(here, "promises.tsv")]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\n")
    figures = {}
    for line in lines:
        fields = line.split("\t")
        if fields[0].endswith("-valid"):
            figures[fields[0][: -len("-valid")]] = float(fields[2])
    speed = next(line for line in lines if line.startswith("speed"))
    return figures, speed, lines


def main():
    program, folder = sys.argv[1], sys.argv[2]
    mine, speed, lines = ours(program, folder)
    small, small_rate, small_size, small_time = peer(folder, 4, 100_000)
    large, large_rate, large_size, large_time = peer(folder, 100, 2_000_000)
    print("| validation set | Listening | fastText, small | fastText, its usual size |\n|---|---|---|---|")
    for name in SETS:
        print(f"| {name} | {mine[name]:.1f} | {small[name]:.1f} | {large[name]:.1f} |")
    print(f"| bytes of the model | 891,773 | {small_size:,} | {large_size:,} |")
    print(f"| messages per CPU second, sentiment alone | see below | {small_rate:,.0f} | {large_rate:,.0f} |")
    print(f"| training, CPU s | 16 | {small_time:.0f} | {large_time:.0f} |")
    print("\n".join(line for line in lines if line and not line.startswith("sentiment")))


main()
