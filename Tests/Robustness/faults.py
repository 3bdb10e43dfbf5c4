"""Hurts the program while it works: kills it, fills the disk, closes the pipe, takes files away.

Usage: faults.py BITESTO [KILLS]

Prints one row a kind of fault: how often it was injected, and what was found. The exit status is 1 after any finding.
A full disk needs the right to mount a small tmpfs; without it that row says so.
"""

import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
OLD = b"the old file\n"
ROWS = []


class Scratch:
    """A folder with documents and translations."""

    def __init__(self, documents, copies):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="bitesto-faults-"))
        seed = sorted(path for path in (ROOT / "seeds").glob("*.txt") if path.name.count(".") == 1)[0]
        self.corpus = self.folder / "corpus"
        self.corpus.mkdir()
        for number in range(documents):
            (self.corpus / f"{number:04}.txt").write_bytes((seed.read_bytes() + b"\n\n") * copies)
        self.output = self.folder / "out.tsv"

    def leave(self):
        shutil.rmtree(self.folder, ignore_errors=True)


def row(fault, count, findings):
    ROWS.append((fault, count, findings))
    print(f"{fault}\t{count}\t{len(findings)}\t{'; '.join(findings[:3])}", flush=True)


def kills(binary, count):
    """Killed at random points: the output is the old file, the new one, or none."""
    scratch = Scratch(40, 4)
    command = [binary, "export", str(scratch.corpus), "--to", "en", "-o", str(scratch.output)]
    begun = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    seconds = time.monotonic() - begun
    new = scratch.output.read_bytes()
    rng = random.Random(1)
    findings, seen = [], {"old": 0, "new": 0, "none": 0}
    for number in range(count):
        had_old = number % 2 == 0
        scratch.output.unlink(missing_ok=True)
        if had_old:
            scratch.output.write_bytes(OLD)
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(rng.random() * seconds * 1.4)
        process.send_signal(signal.SIGKILL)
        process.wait()
        if not scratch.output.exists():
            seen["none"] += 1
            if had_old:
                findings.append("the old file is gone")
        else:
            contents = scratch.output.read_bytes()
            if contents == new:
                seen["new"] += 1
            elif contents == OLD and had_old:
                seen["old"] += 1
            else:
                findings.append(f"{len(contents)} of {len(new)} bytes")
        for left in scratch.folder.glob("out.tsv.*"):
            left.unlink()
    row(f"killed while writing (old {seen['old']}, new {seen['new']}, none {seen['none']})", count, findings)
    scratch.leave()


def resumed(binary, count):
    """Killed again and again, and resumed: the bytes of an undisturbed run, and less work each time."""
    findings, injected, skipped = [], 0, 0
    rng = random.Random(2)
    for command in (["normalize"], ["normalize", "--format", "mentions-jsonl"], ["segment"], ["export"],
                    ["export", "--format", "jsonl"]):
        scratch = Scratch(60 if count > 2 else 12, 12)
        run = [binary, *command, str(scratch.corpus), "-o", str(scratch.output)]
        begun = time.monotonic()
        subprocess.run(run, check=True, stdout=subprocess.DEVNULL)
        seconds = time.monotonic() - begun
        whole = scratch.output.read_bytes()
        scratch.output.unlink()
        for _ in range(count):
            process = subprocess.Popen([*run, "--resume"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(rng.random() * seconds)
            process.send_signal(signal.SIGKILL)
            process.wait()
            injected += 1
            journal = pathlib.Path(f"{scratch.output}.journal")
            if journal.exists():
                skipped = max([skipped] + [int(line.split()[0]) for line in journal.read_text().split("\n")[1:-1]])
            if scratch.output.exists():
                break
        result = subprocess.run([*run, "--resume"], capture_output=True, check=False)
        if result.returncode != 0 or scratch.output.read_bytes() != whole:
            findings.append(f"{command}: status {result.returncode}, other bytes")
        if len(list(scratch.folder.iterdir())) != 2:
            findings.append(f"{command}: something is left")
        # What another run has left is not trusted.
        pathlib.Path(f"{scratch.output}.partial").write_bytes(b"x" * 500_000)
        pathlib.Path(f"{scratch.output}.journal").write_text("bitesto 0 0\n50 500000\n")
        subprocess.run([*run, "--resume"], capture_output=True, check=False)
        if scratch.output.read_bytes() != whole:
            findings.append(f"{command}: a foreign journal was trusted")
        scratch.leave()
    if not skipped:
        findings.append("no run went on behind a document")
    row(f"killed and resumed (up to {skipped} documents skipped)", injected, findings)


def expect(fault, result, status, words, findings):
    if result.returncode != status:
        findings.append(f"{fault}: status {result.returncode}, not {status}: {result.stderr[-160:]!r}")
    elif words.encode() not in result.stderr:
        findings.append(f"{fault}: no «{words}» in {result.stderr[-160:]!r}")


def full_disk(binary):
    """A disk of 64 kB: a clear error, the old file as it was, no remains."""
    scratch = Scratch(20, 4)
    place = scratch.folder / "small"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)], capture_output=True, check=False)
    if mounted.returncode != 0:
        row("full disk (not injected: no right to mount)", 0, [])
        return
    findings = []
    try:
        for format_name in ["tsv", "jsonl", "conllu", "csv"]:
            output = place / "out"
            output.write_bytes(OLD)
            command = [
                binary, "export", str(scratch.corpus), "--to", "en", "--format", format_name, "-o", str(output)]
            result = subprocess.run(command, capture_output=True, check=False)
            expect(format_name, result, 2, "No space left", findings)
            if output.read_bytes() != OLD:
                findings.append("the old file changed")
            if len(list(place.iterdir())) != 1:
                findings.append("a temporary file is left")
    finally:
        subprocess.run(["umount", str(place)], check=False)
    row("full disk", 4, findings)
    scratch.leave()


def closed_pipe(binary):
    """The reader goes: the program ends quietly."""
    scratch = Scratch(20, 8)
    findings = []
    for command in (["export"], ["normalize"], ["normalize", "--format", "mentions"], ["segment"]):
        process = subprocess.Popen(
            [binary, *command, str(scratch.corpus)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.read(100)
        process.stdout.close()
        words = process.stderr.read()
        status = process.wait()
        if words or status not in (141, -signal.SIGPIPE):
            findings.append(f"{command}: status {status}, {words[-100:]!r}")
    row("closed pipe", 4, findings)
    scratch.leave()


def bad_files(binary):
    """A file that cannot be read amid a folder, a missing right to write, an input that is the output."""
    scratch = Scratch(3, 1)
    findings, count = [], 0
    os.chmod(scratch.folder, 0o755)
    (scratch.corpus / "0001.txt").chmod(0)
    closed = scratch.folder / "closed"
    closed.mkdir()
    closed.chmod(0o555)
    # Root may do everything, so that rights are tested as nobody.
    lower = ["setpriv", "--reuid=65534", "--clear-groups"] if os.geteuid() == 0 else []
    usable = not lower or subprocess.run(
        [*lower, binary, "--version"], capture_output=True, check=False).returncode == 0
    if usable:
        result = subprocess.run([*lower, binary, "export", str(scratch.corpus)], capture_output=True, check=False)
        expect("unreadable file", result, 2, "0001.txt", findings)
        if result.stdout:
            findings.append("rows were written before the fault was told")
        (scratch.corpus / "0001.txt").chmod(0o644)
        result = subprocess.run(
            [*lower, binary, "export", str(scratch.corpus), "-o", str(closed / "out")], capture_output=True, check=False)
        expect("no right to write", result, 2, "Permission denied", findings)
        count += 2
    (scratch.corpus / "0001.txt").chmod(0o644)
    file = scratch.corpus / "0000.txt"
    before = file.read_bytes()
    link = scratch.folder / "link.txt"
    link.symlink_to(file)
    for output in (file, link, scratch.corpus / ".." / "corpus" / "0000.txt"):
        result = subprocess.run([binary, "normalize", str(file), "-o", str(output)], capture_output=True, check=False)
        expect("output is input", result, 2, "BT0106", findings)
        count += 1
    if file.read_bytes() != before:
        findings.append("an input was overwritten")
    loop = scratch.corpus / "loop"
    loop.symlink_to(scratch.corpus)
    result = subprocess.run([binary, "segment", str(scratch.corpus)], capture_output=True, check=False, timeout=60)
    if result.returncode not in (0, 2):
        findings.append(f"symbolic link loop: status {result.returncode}")
    row("rights, outputs that are inputs, link loops", count + 1, findings)
    scratch.leave()


def changing_file(binary):
    """A file that is cut short and grows while it is read: an error or the rows of one of its states, never a crash."""
    findings = []
    for number in range(20):
        scratch = Scratch(1, 200)
        file = scratch.corpus / "0000.txt"
        whole = file.read_bytes()
        process = subprocess.Popen(
            [binary, "normalize", "--format", "mentions", str(file), "-o", str(scratch.output)],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        time.sleep(0.002 * number)
        file.write_bytes(whole[: len(whole) // 3])
        file.write_bytes(whole + b"\xff")
        words = process.communicate()[1]
        if process.returncode not in (0, 2):
            findings.append(f"status {process.returncode}: {words[-100:]!r}")
        if process.returncode == 2 and scratch.output.exists():
            findings.append("an output although it failed")
        scratch.leave()
    row("file that changes while it is read", 20, findings)


def main():
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    print("fault\tinjected\tfindings\twhat")
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    kills(binary, count)
    resumed(binary, max(2, count // 25))
    full_disk(binary)
    closed_pipe(binary)
    bad_files(binary)
    changing_file(binary)
    return 1 if any(findings for _, _, findings in ROWS) else 0


sys.exit(main())
