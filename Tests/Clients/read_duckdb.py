"""DuckDB reads tsv and jsonl with the calls that the pages show. usage: read_duckdb.py BITESTO"""

import duckdb
import fixture

bitesto = fixture.Bitesto()
bitesto.export("corpus.tsv")
bitesto.export("corpus.jsonl", "--format", "jsonl")


def run(page):
    """Fetches while the relative path of the page holds."""

    class Fetching:
        def sql(self, query):
            return duckdb.sql(query).fetchall(), duckdb.sql(query).columns

    return fixture.call(page, "duckdb", {"duckdb": Fetching()}, bitesto.folder)


rows, columns = run("CorpusTSV.md")
italian, english = columns.index("it"), columns.index("en")
fixture.same(
    ((fixture.cell_text(row[italian]), fixture.cell_text(row[english] or "")) for row in rows), fixture.ROWS,
    "duckdb, tsv")
rows, columns = run("CorpusJSONL.md")
fixture.same(
    ((row[0]["it"], row[0]["en"]) for row in rows), fixture.ROWS, "duckdb, jsonl")
