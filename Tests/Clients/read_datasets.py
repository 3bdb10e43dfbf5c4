"""Hugging Face's datasets reads jsonl with the call that the page shows. usage: read_datasets.py BITESTO"""

import os

os.environ["HF_HUB_OFFLINE"] = "1"

import datasets  # noqa: E402
import fixture  # noqa: E402

bitesto = fixture.Bitesto()
os.environ["HF_HOME"] = str(bitesto.folder)
datasets.config.HF_DATASETS_CACHE = bitesto.folder / "cache"
bitesto.export("corpus.jsonl", "--format", "jsonl")
rows = fixture.call("CorpusJSONL.md", "datasets", {"datasets": datasets}, bitesto.folder)
fixture.same(((row["it"], row["en"]) for row in rows["translation"]), fixture.ROWS, "datasets, jsonl")
