"""pyarrow reads jsonl with the call that the page shows. usage: read_pyarrow.py BITESTO"""

import fixture
import pyarrow
import pyarrow.json
import pyarrow.parquet

bitesto = fixture.Bitesto()
bitesto.export("corpus.jsonl", "--format", "jsonl")
table = fixture.call("CorpusJSONL.md", "pyarrow", {"pyarrow": pyarrow}, bitesto.folder)
fixture.same(((row["it"], row["en"]) for row in table["translation"].to_pylist()), fixture.ROWS, "pyarrow, jsonl")
pyarrow.parquet.write_table(table, bitesto.folder / "corpus.parquet")
back = pyarrow.parquet.read_table(bitesto.folder / "corpus.parquet")
fixture.same(
    ((row["it"], row["en"]) for row in back["translation"].to_pylist()), fixture.ROWS, "pyarrow, through Parquet")
