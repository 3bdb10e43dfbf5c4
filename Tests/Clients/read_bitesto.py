"""Bitesto reads what it writes: the corpus comes back unit by unit; CI runs this one. usage: read_bitesto.py BITESTO"""

import json

import fixture

bitesto = fixture.Bitesto()


def pairs(name, *arguments):
    lines = bitesto.run("export", name, "--to", "en", "--format", "jsonl", *arguments).split("\n")[:-1]
    texts = [json.loads(line)["translation"] for line in lines]
    return [(text["it"], text["en"]) for text in texts]


clean = [tuple(map(fixture.without_forbidden, row)) for row in fixture.ROWS]
bitesto.export("corpus.tmx", "--format", "tmx")
fixture.same(pairs("corpus.tmx"), [row for row in clean if row[1]], "bitesto, tmx")
bitesto.export("corpus.xlf", "--format", "xliff")
fixture.same(pairs("corpus.xlf"), clean, "bitesto, xliff")
bitesto.export("corpus2.xlf", "--format", "xliff2")
fixture.same(pairs("corpus2.xlf"), fixture.ROWS, "bitesto, xliff2")
bitesto.export("corpus", "--format", "moses")
fixture.same(pairs("corpus.it"), [tuple(map(fixture.one_line, row)) for row in fixture.PAIRS], "bitesto, moses")
bitesto.export("corpus.tsv")
fixture.same(pairs("corpus.tsv", "--columns", "it=it,en=en"), fixture.ROWS, "bitesto, tsv")
