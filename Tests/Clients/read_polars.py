"""polars reads tsv and jsonl with the calls that the pages show. usage: read_polars.py BITESTO"""

import fixture
import polars

bitesto = fixture.Bitesto()
bitesto.export("corpus.tsv")
table = fixture.call("CorpusTSV.md", "polars", {"polars": polars}, bitesto.folder)
fixture.same(
    zip(map(fixture.cell_text, table["it"]), map(fixture.cell_text, table["en"])), fixture.ROWS, "polars, tsv")

bitesto.export("corpus.jsonl", "--format", "jsonl")
table = fixture.call("CorpusJSONL.md", "polars", {"polars": polars}, bitesto.folder)
fixture.same(((row["it"], row["en"]) for row in table["translation"]), fixture.ROWS, "polars, jsonl")
