"""What the clients' tests share: rows that some reader has stumbled over, and how to write them with Bitesto."""

import pathlib
import subprocess
import sys
import tempfile

TEXTS = [
    "Il leader nordcoreano Kim Jong-un è a Mosca.", '"', 'a "b" c', '"a', "'", "a\tb", "a\nb", "a\rb", "]]>",
    "<b>&amp;</b>", "a\x01b\x1fc", "a\x85b\u2028c\u2029d\x0be\x0cf\x1cg", "😀👩‍👩‍👧", "김정은 동지", "ᄒ\u1161\u11ab",
    "=1+1", "+1", "-1", "@SUM(A1)", "'=1", "NA", "null", "None", "nan", "001", "1e5", "3-4", "1,5", "22/11/2024", "TRUE",
    "back\\slash\\n", "e\u0301", "a|b;c,d", '{"a": [1]}', "#comment", "a  b", "1", "12345678901234567890",
]

#: Every text is once Italian and once, beside another, English; the last row has no translation.
ROWS = [(text, TEXTS[(index + 7) % len(TEXTS)]) for index, text in enumerate(TEXTS)] + [("Senza traduzione.", "")]

PAIRS = [row for row in ROWS if row[1]]

_SEPARATORS = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x85\u2028\u2029"


def one_line(text):
    """The text as formats of lines hold it."""
    return "".join(" " if character in _SEPARATORS else character for character in text)


def without_forbidden(text):
    """The text as XML 1.0 holds it."""
    return "".join(character for character in text if character in "\t\n\r" or character >= " ")


def _cell(text):
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")


class Bitesto:
    """The program, with a folder for what it writes."""

    def __init__(self, path=None):
        self.path = str(pathlib.Path(path or sys.argv[1]).resolve())
        self._folder = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self._folder.name)
        self.glossary = self.folder / "names.tsv"
        self.glossary.write_text(
            "id\ttype\tit\ten\tko-KR\tko-KP\n"
            "dprk\tcountry\tCorea del Nord | RPDC | !Nord Corea\tNorth Korea | DPRK\t북한\t조선\n"
            "kim-jong-un\tperson\tKim Jong-un | ~Kim\tKim Jong Un | ~Kim\t김정은\t김정은\n"
            "moscow\tcity\tMosca\tMoscow\t모스크바\t모스크바\n", encoding="utf-8")
        rows = "".join(f"{_cell(italian)}\t{_cell(english)}\n" for italian, english in ROWS)
        (self.folder / "rows.tsv").write_text(rows, encoding="utf-8", newline="\n")

    def run(self, *arguments):
        """Runs the program in the folder; returns what it prints."""
        command = [self.path, *map(str, arguments)]
        return subprocess.run(command, check=True, cwd=self.folder, capture_output=True).stdout.decode()

    def export(self, name, *arguments):
        """Writes the rows to a file; returns its path."""
        self.run("export", "rows.tsv", "--columns", "it=1,en=2", "--to", "en", "-o", name, *arguments)
        return self.folder / name


def same(got, wanted, what):
    """Compares rows one by one."""
    got, wanted = list(got), list(wanted)
    assert len(got) == len(wanted), f"{what}: {len(got)} rows of {len(wanted)}"
    for number, (one, other) in enumerate(zip(got, wanted), 1):
        assert tuple(one) == tuple(other), f"{what}, row {number}: {one!r} is not {other!r}"
    print(f"{what}: all {len(wanted)} rows come back")


def cell_text(cell):
    """Reads a cell of the table back."""
    letters = {"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}
    result, position = [], 0
    while position < len(cell):
        if cell[position] == "\\" and cell[position + 1 : position + 2] in letters:
            result.append(letters[cell[position + 1]])
            position += 2
        else:
            result.append(cell[position])
            position += 1
    return "".join(result)


def calls(page):
    """The calls that a page shows, which are run as they stand there."""
    root = pathlib.Path(__file__).resolve().parents[2]
    path = root / page if "/" in page or page == "README.md" else root / "Sources/Formats/Formats.docc" / page
    text = path.read_text(encoding="utf-8")
    blocks = [block.split("```")[0] for block in text.split("```python\n")[1:]]
    return [line for block in blocks for line in block.splitlines() if line.strip()]


def call(page, name, scope, folder):
    """Runs the one call of a page that names a module, in a folder; returns its value."""
    import os

    lines = [line for line in calls(page) if f"{name}." in line]
    assert len(lines) == 1, f"{page} shows {len(lines)} calls of {name}"
    expression = lines[0].split(" = ", 1)[1] if lines[0].startswith("table = ") else lines[0]
    before = os.getcwd()
    os.chdir(folder)
    try:
        return eval(expression, scope)
    finally:
        os.chdir(before)
