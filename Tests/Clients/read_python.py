"""Python's own modules read every format; CI runs this one. usage: read_python.py BITESTO"""

import csv
import json
import xml.etree.ElementTree as xml

import fixture

bitesto = fixture.Bitesto()

path = bitesto.export("corpus.tsv")
with path.open(encoding="utf-8", newline="") as file:
    lines = csv.DictReader(file.read().split("\n")[:-1], delimiter="\t", quoting=csv.QUOTE_NONE)
    fixture.same(
        [(fixture.cell_text(row["it"]), fixture.cell_text(row["en"])) for row in lines], fixture.ROWS, "csv module, tsv")

with bitesto.export("corpus.csv", "--format", "csv").open(encoding="utf-8", newline="") as file:
    rows = [(row["it"].removeprefix("'"), row["en"].removeprefix("'")) for row in csv.DictReader(file)]
    fixture.same(rows, fixture.ROWS, "csv module, csv")

with bitesto.export("corpus.jsonl", "--format", "jsonl").open(encoding="utf-8", newline="\n") as file:
    rows = [json.loads(line)["translation"] for line in file]
    fixture.same([(row["it"], row["en"]) for row in rows], fixture.ROWS, "json module, jsonl")

clean = [tuple(map(fixture.without_forbidden, row)) for row in fixture.ROWS]
units = xml.parse(bitesto.export("corpus.tmx", "--format", "tmx")).getroot().iter("tu")
rows = [tuple(segment.text or "" for segment in unit.iter("seg")) for unit in units]
fixture.same(rows, [row for row in clean if row[1]], "ElementTree, tmx")

for kind, unit, space in (
    ("xliff", "trans-unit", "urn:oasis:names:tc:xliff:document:1.2"),
    ("xliff2", "unit", "urn:oasis:names:tc:xliff:document:2.0"),
):
    root = xml.parse(bitesto.export(f"corpus.{kind}", "--format", kind, "--names", "marks")).getroot()

    def text(element):
        """The text with that of marks, and the characters of `cp`."""
        if element is None:
            return ""
        inner = "".join(
            (chr(int(child.get("hex"), 16)) if child.tag.endswith("}cp") else text(child)) + (child.tail or "")
            for child in element)
        return (element.text or "") + inner

    rows = [
        tuple(text(element.find(f".//{{{space}}}{side}")) for side in ("source", "target"))
        for element in root.iter(f"{{{space}}}{unit}")]
    fixture.same(rows, clean if kind == "xliff" else fixture.ROWS, f"ElementTree, {kind}")

bitesto.export("corpus", "--format", "moses")
sides = [(bitesto.folder / f"corpus.{language}").read_text(encoding="utf-8").splitlines() for language in ("it", "en")]
fixture.same(zip(*sides), [tuple(map(fixture.one_line, row)) for row in fixture.PAIRS], "splitlines, moses")
