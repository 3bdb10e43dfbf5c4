"""Runs the program on mutated versions of every kind of file that it reads.

Usage: mutations.py BITESTO [COUNT] [SEED]

Each run must end by itself with status 0, 1, 2 or 64 within its time, without a signal, and leave its output file whole
(status 0 or 1) or absent. Prints one row a command; the exit status is 1 after any finding, which is kept in a folder.
"""

import collections
import concurrent.futures
import gzip
import lzma
import pathlib
import random
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "Fuzzing"))
TIMEOUT_SECONDS = 60
TOKENS = [
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\r", b"\r\n", b"\n\n", b"\t", b"\\",
    b" | ", b"!", b"~", b"=", b"<!ENTITY a SYSTEM \"file:///etc/passwd\">", b"<!DOCTYPE x [<!ENTITY l 'lol'>]>", b"&l;",
    b"]]>", b"<!--", b"-->", b"<![CDATA[", b"<x>" * 200, b"[" * 2000, b'{"a":' * 500, b"\xe2\x80\xa8", b"\xe2\x80\x8b",
    b"=cmd|' /C calc'!A0", b"\x1b[31m", b"A" * 5000, "\u1161".encode() * 50, "Ã¨".encode(), "ﷺ".encode() * 9, b"''''", b"9" * 400,
    b"../../etc/passwd", b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"\xfd7zXZ\x00",
]


def mutate(data, rng):
    """A mutated version: bits flipped, pieces cut, doubled, moved or put in."""
    data = bytearray(data)
    for _ in range(rng.choice([1, 1, 2, 4, 8])):
        place = rng.randrange(len(data) + 1)
        end = min(len(data), place + rng.choice([1, 2, 8, 64, 512]))
        kind = rng.randrange(7)
        if kind == 0 and data:
            data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        elif kind == 1:
            del data[place:end]
        elif kind == 2:
            data[place:place] = data[place:end] * rng.choice([1, 3, 40])
        elif kind == 3:
            data[place:place] = rng.choice(TOKENS)
        elif kind == 4:
            del data[place:]
        elif kind == 5:
            data[place:end] = rng.choice(TOKENS)
        else:
            data[place:place] = bytes(rng.randrange(256) for _ in range(rng.choice([1, 4, 32])))
    return bytes(data[: 1 << 18])


def compiled(binary):
    """The project's media, compiled."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "g.bitg")
        source = ROOT / "glossary" / "media.tsv"
        subprocess.run([binary, "glossary", "compile", "-g", source, "-o", path], check=True)
        return path.read_bytes()


def cases(binary):
    """Name of the case, name of the file, its contents, and the command with {} for its path."""
    import seed_corpus as seeds

    article = next(iter(sorted((ROOT / "seeds").glob("*.txt")))).read_bytes()
    glossary = (ROOT / "glossary" / "media.tsv").read_bytes()
    tsv = "it\ten\nLa RPDC tace.\tThe DPRK is silent.\nIl Kim.\tKim.\n".encode()
    mentions = ["normalize", "--format", "mentions", "{}"]
    yield "text", "a.txt", article, mentions
    yield "text normalized", "a.txt", article, ["normalize", "--to", "en", "{}"]
    yield "text segmented", "a.txt", article, ["segment", "--words", "{}"]
    yield "text covered", "a.txt", article, ["coverage", "--format", "html", "{}"]
    yield "text exported", "a.txt", article, ["export", "--format", "jsonl", "{}"]
    yield "markdown", "a.md", seeds.MARKDOWN.encode(), mentions
    yield "html", "a.html", seeds.HTML.encode(), mentions
    yield "jsonl", "a.jsonl", seeds.JSONL.encode(), mentions
    yield "tsv", "a.tsv", tsv, ["export", "--format", "tmx", "{}"]
    yield "tmx", "a.tmx", seeds.TMX.encode(), ["export", "{}"]
    yield "xliff 1.2", "a.xlf", seeds.XLIFF1.encode(), ["export", "--format", "xliff", "{}"]
    yield "xliff 2", "a.xlf", seeds.XLIFF2.encode(), ["coverage", "{}"]
    yield "gzip", "a.txt.gz", gzip.compress(article), mentions
    yield "xz", "a.txt.xz", lzma.compress(article), mentions
    yield "glossary", "g.tsv", glossary, ["glossary", "lint", "{}"]
    yield "glossary used", "g.tsv", glossary, ["normalize", "-g", "{}", str(ROOT / "seeds")]
    yield "compiled glossary", "g.bitg", compiled(binary), ["normalize", "-g", "{}", str(ROOT / "seeds")]
    yield "project", "bitesto.json", seeds.PROJECT.encode(), ["coverage", "{folder}/b.txt"]


def run(binary, case, data, keep):
    """Runs one mutated case; returns the status, or what is wrong."""
    name, file, _, command = case
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, file)
        path.write_bytes(data)
        pathlib.Path(folder, "b.txt").write_text("La RPDC tace.\n")
        pathlib.Path(folder, "h.tsv").write_text("id\tit\ten\na\tRPDC\tDPRK\n")
        output = pathlib.Path(folder, "out")
        arguments = [part.format(str(path), folder=folder) for part in command]
        if arguments[:2] != ["glossary", "lint"]:
            arguments += ["-o", str(output)]
        try:
            done = subprocess.run([binary, *arguments], capture_output=True, timeout=TIMEOUT_SECONDS, check=False)
        except subprocess.TimeoutExpired:
            return finding(keep, name, file, data, "no end within its time")
        if done.returncode not in (0, 1, 2, 64):
            return finding(keep, name, file, data, f"status {done.returncode}: {done.stderr[-300:]!r}")
        if done.returncode in (2, 64) and output.exists():
            return finding(keep, name, file, data, "an output file although it failed")
        if done.returncode == 0 and "-o" in arguments and not output.exists():
            return finding(keep, name, file, data, "no output file although it succeeded")
        if len(list(pathlib.Path(folder).iterdir())) > 3 + output.exists():
            return finding(keep, name, file, data, "a temporary file is left")
        if done.returncode == 2 and not done.stderr:
            return finding(keep, name, file, data, "it failed without a word")
        return done.returncode


def finding(keep, name, file, data, text):
    folder = pathlib.Path(keep, name.replace(" ", "-"))
    folder.mkdir(parents=True, exist_ok=True)
    number = len(list(folder.iterdir()))
    folder.joinpath(f"{number}-{file}").write_bytes(data)
    return text


def main():
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    keep = tempfile.mkdtemp(prefix="bitesto-mutations-")
    rng = random.Random(seed)
    all_cases = list(cases(binary))
    jobs = [(case, mutate(case[2], rng)) for _ in range(count // len(all_cases) + 1) for case in all_cases][:count]
    totals = collections.defaultdict(collections.Counter)
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        for (case, _), result in zip(jobs, pool.map(lambda job: run(binary, job[0], job[1], keep), jobs)):
            totals[case[0]][result if isinstance(result, int) else "finding"] += 1
            if not isinstance(result, int):
                print(f"FINDING {case[0]}: {result}", file=sys.stderr)
    print("mutated\truns\tstatus 0\tstatus 1\tstatus 2\tfindings")
    for name, counts in totals.items():
        print(f"{name}\t{sum(counts.values())}\t{counts[0]}\t{counts[1]}\t{counts[2]}\t{counts['finding']}")
    findings = sum(counts["finding"] for counts in totals.values())
    print(f"all\t{len(jobs)}\t\t\t\t{findings}")
    if findings:
        print(f"kept in {keep}", file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
