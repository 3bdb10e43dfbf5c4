"""Measures the program against its plain engine and its peers, and prints tables for the documentation.

usage: measure.py BITESTO FOLDER [--peers PYTHON] [--size MEGABYTES] [--quick] [--instructions]

FOLDER is what corpus.py made; what is measured goes to FOLDER/measured.json too, for plots.py. Times are user and system
seconds of one run, of which the fastest of three counts; the time of a run on one line of text, for starting and
reading the glossary, which is compiled, is taken off.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

PEERS = pathlib.Path(__file__).parent / "peers.py"
BITEXT = pathlib.Path(__file__).parent / "bitext.py"
COMMANDS = {"mentions": ["normalize", "--format", "mentions"], "export": ["export"]}
# Points of the plots, by their names.
MEASURED = {}


def keep(curve, x, y):
    if y is not None:
        MEASURED.setdefault(curve, []).append([x, y])


class Run:
    """What a run took: CPU and elapsed seconds, and the peak of its memory in MB."""

    def __init__(self, cpu, elapsed, memory):
        self.cpu, self.elapsed, self.memory = cpu, elapsed, memory


def run(command, repetitions=3):
    best = None
    for _ in range(repetitions):
        started = time.monotonic()
        with open(os.devnull, "wb") as sink:
            process = subprocess.Popen(command, stdout=sink, stderr=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            return None
        found = Run(usage.ru_utime + usage.ru_stime, time.monotonic() - started, usage.ru_maxrss / 1000)
        best = found if best is None or found.cpu < best.cpu else best
    return best


def throughput(command, text, line, repetitions=3):
    """MB a CPU second on the text, start-up taken off; None where the program fails."""
    whole, empty = run(command + [text], repetitions), run(command + [line], repetitions)
    if whole is None or empty is None:
        return None
    return text.stat().st_size / 1e6 / max(whole.cpu - empty.cpu, 1e-3)


def cell(value, form="{:.1f}"):
    return "–" if value is None else form.format(value)


def engines(program, folder, size, python, line, sizes):
    text = folder / f"text-{size}.txt"
    print(f"\nMB a CPU second, {size} MB of text, one job (spaCy: 1 MB)\n")
    print("| terms | mentions | icu | ratio | export | icu | ratio | PyICU + ahocorasick_rs | spaCy |")
    print("|---|---|---|---|---|---|---|---|---|")
    for terms, kind in [(terms, "") for terms in sizes] + [(terms, "-sparse") for terms in sizes if terms > 10_000]:
        glossary = folder / f"glossary-{terms}{kind}.tsv"
        compiled = glossary.with_suffix(".bitg")
        run([program, "glossary", "compile", "-g", glossary, "-o", compiled], 1)
        row = [f"{terms:,}{kind.replace('-', ', ')}"]
        for name, command in COMMANDS.items():
            base = [program, *command, "--jobs", "1", "-g", compiled]
            fast = throughput(base, text, line)
            plain = throughput(base + ["--engine", "icu"], text, line, 1)
            keep(f"{name}{kind.replace('-', ', ')}", terms, fast)
            if not kind:
                keep(f"{name}, icu", terms, plain)
            row += [cell(fast), cell(plain), cell(fast / plain if fast and plain else None)]
        for peer, sample in [("icu", text), ("spacy", folder / "text-1.txt")]:
            slow = throughput([python, PEERS, peer, glossary], sample, line) if python and terms <= 10_000 else None
            keep({"icu": "PyICU + ahocorasick_rs", "spacy": "spaCy"}[peer], terms, slow)
            row.append(cell(slow, "{:.2f}"))
        print("| " + " | ".join(row) + " |", flush=True)


def instructions(program, folder, glossary):
    """Instructions a byte of text, by callgrind, which counts the same on any machine."""
    print("\nInstructions a byte, 10,000 terms\n\n| command | fast | icu |\n|---|---|---|")
    with tempfile.TemporaryDirectory() as scratch:
        stripped = pathlib.Path(scratch) / "bitesto"
        subprocess.run(["strip", "--strip-debug", "-o", stripped, program], check=True)

        def count(command, text):
            output = f"--callgrind-out-file={scratch}/counts"
            told = subprocess.run(
                ["valgrind", "--tool=callgrind", output, stripped, *command, "--jobs", "1", "-g", glossary, text],
                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True,
            )
            return int(re.search(r"Collected : (\d+)", told.stderr)[1])

        small, large = folder / "text-1.txt", folder / "text-10.txt"
        size = large.stat().st_size - small.stat().st_size
        for name, command in COMMANDS.items():
            engines = [command, command + ["--engine", "icu"]]
            found = [(count(each, large) - count(each, small)) / size for each in engines]
            print(f"| {name} | " + " | ".join(f"{value:.0f}" for value in found) + " |", flush=True)


def memory(program, folder, glossary):
    print("\nPeak memory in MB, one job\n\n| text | mentions | segment |\n|---|---|---|")
    for text in sorted(folder.glob("text-*.txt"), key=lambda path: path.stat().st_size):
        found = [
            run([program, *command, "--jobs", "1", text], 1)
            for command in (["normalize", "--format", "mentions", "-g", glossary], ["segment"])
        ]
        for name, result in zip(["mentions", "segment"], found):
            keep(f"memory, {name}", text.stat().st_size / 1e6, result and result.memory)
        print(f"| {text.stat().st_size / 1e6:.0f} MB | " + " | ".join(cell(r and r.memory, "{:.0f}") for r in found) + " |")


def jobs(program, folder, glossary):
    print("\nElapsed seconds on 100 MB, in documents of 20 kB and in one text\n")
    print("| command | jobs | documents | CPU | ratio | one text | CPU | ratio |\n|---|---|---|---|---|---|---|---|")
    inputs = [folder / "documents", max(folder.glob("text-*.txt"), key=lambda path: path.stat().st_size)]
    for name, command in COMMANDS.items():
        first = {}
        for count in sorted({1, 2, os.cpu_count()}):
            row = [name, str(count)]
            for source in inputs:
                found = run([program, *command, "-g", glossary, "--jobs", str(count), source], 3)
                first.setdefault(source, found)
                row += [f"{found.elapsed:.2f}", f"{found.cpu:.2f}", f"{first[source].elapsed / found.elapsed:.2f}"]
            print("| " + " | ".join(row) + " |", flush=True)


def loading(program, folder, line, sizes):
    print("\nStarting and reading a glossary of so many concepts in three languages, CPU seconds and MB\n")
    print("| concepts | from TSV | memory | compile | memory | compiled MB | from compiled | memory |")
    print("|---|---|---|---|---|---|---|---|")
    for terms in sizes:
        source, compiled = folder / f"glossary-{terms}.tsv", folder / f"glossary-{terms}.bitg"
        find = [program, "normalize", "--format", "mentions", line, "-g"]
        read = run(find + [source])
        made = run([program, "glossary", "compile", "-g", source, "-o", compiled])
        mapped = run(find + [compiled], 10)
        row = [f"{terms:,}", f"{read.cpu:.2f}", f"{read.memory:.0f}", f"{made.cpu:.2f}", f"{made.memory:.0f}",
               f"{compiled.stat().st_size / 1e6:.0f}", f"{mapped.cpu:.4f}", f"{mapped.memory:.0f}"]
        print("| " + " | ".join(row) + " |", flush=True)
    print(f"| built-in | {run([program, 'normalize', line]).cpu:.3f} | |")
    print(f"| none (`--version`) | {run([program, '--version'], 5).cpu:.3f} | |")


def alignment(program, text, scratch):
    print("\nAligning invented translations, the built-in glossary\n\n| sentences | it–en seconds | MB | it–ko seconds | MB |")
    print("|---|---|---|---|---|")
    for count in [1_000, 5_000, 20_000]:
        row = [f"{count:,}"]
        for language in ["en", "ko"]:
            sides = [scratch / f"{language}-{count}.{side}" for side in ("source", "target")]
            subprocess.run([sys.executable, BITEXT, text, str(count), language, *sides], check=True)
            found = run([program, "align", *sides, "--sentences", "--to", language])
            keep(f"it–{language}", count, found and found.cpu)
            row += [cell(found and found.cpu, "{:.2f}"), cell(found and found.memory, "{:.0f}")]
        print("| " + " | ".join(row) + " |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--peers", help="a Python with PyICU, ahocorasick_rs and spaCy")
    parser.add_argument("--size", type=int, default=10)
    parser.add_argument("--quick", action="store_true", help="leave out a million terms")
    parser.add_argument("--instructions", action="store_true", help="count instructions, which takes minutes")
    options = parser.parse_args()
    sizes = [100, 10_000, 100_000] + ([] if options.quick else [1_000_000])
    glossary = options.folder / "glossary-10000.tsv"
    with tempfile.TemporaryDirectory() as scratch:
        line = pathlib.Path(scratch) / "line.txt"
        line.write_text("Una riga.\n", encoding="utf-8")
        engines(options.program, options.folder, options.size, options.peers, line, sizes)
        jobs(options.program, options.folder, glossary)
        memory(options.program, options.folder, glossary)
        loading(options.program, options.folder, line, sizes)
        alignment(options.program, options.folder / f"text-{options.size}.txt", pathlib.Path(scratch))
        if options.instructions:
            instructions(options.program, options.folder, glossary)
    (options.folder / "measured.json").write_text(json.dumps(MEASURED, indent=1), encoding="utf-8")


sys.exit(main())
