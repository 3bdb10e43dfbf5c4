"""pandas reads tsv, csv and jsonl with the calls that the README and the pages show. usage: read_pandas.py BITESTO"""

import csv
import json

import fixture
import pandas

bitesto = fixture.Bitesto()
scope = {"pandas": pandas, "csv": csv, "json": json}

bitesto.export("corpus.tsv")
for page in ("README.md", "CorpusTSV.md"):
    table = fixture.call(page, "pandas", scope, bitesto.folder)
    rows = zip(table["it"].map(fixture.cell_text), table["en"].map(fixture.cell_text))
    fixture.same(rows, fixture.ROWS, f"pandas, tsv as in {page}")

bitesto.export("corpus.csv", "--format", "csv")
table = fixture.call("CorpusCSV.md", "pandas", scope, bitesto.folder)
fixture.same(zip(table["it"], table["en"]), fixture.ROWS, "pandas, csv")

path = bitesto.export("corpus.jsonl", "--format", "jsonl")
table = pandas.read_json(path, lines=True)
fixture.same(((row["it"], row["en"]) for row in table["translation"]), fixture.ROWS, "pandas, jsonl")
for text, mentions in zip(table["translation"], table["mentions"]):
    for language in ("it", "en"):
        for mention in mentions[language]:
            assert text[language][mention["start"] : mention["end"]] == mention["surface"]

path = bitesto.export("annotated.tsv", "--format", "annotated")
table = pandas.read_csv(path, sep="\t", quoting=csv.QUOTE_NONE, keep_default_na=False, dtype=str, header=None)
wanted = [tuple(map(fixture.one_line, row)) for row in fixture.PAIRS]
plain = [row for row in zip(table[0], table[1]) if "<term>" not in row[0]]
assert set(plain) <= set(wanted) and len(table) >= len(wanted) - 2, f"{len(table)} rows of {len(wanted)}"
print(f"pandas, annotated: {len(table)} rows come back")
