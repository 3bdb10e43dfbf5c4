"""Lays the fuzzers' first inputs: the project's own texts, glossaries and fixtures, and small files of each format."""

import gzip
import lzma
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TMX = (
    '<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="it"/><body>'
    '<tu tuid="1"><prop type="doc">a</prop><tuv xml:lang="it"><seg>La <bpt i="1">&lt;b&gt;</bpt>RPDC</seg></tuv>'
    '<tuv xml:lang="ko-KP"><seg>조선&#x20;&amp;</seg></tuv></tu></body></tmx>'
)
TBX = (
    '<?xml version="1.0"?><tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>'
    '<conceptEntry id="c"><descrip type="subjectField">x</descrip><langSec xml:lang="ko-KP"><termSec><term>조선</term>'
    '<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec></conceptEntry>'
    "</body></text></tbx>"
)
XLIFF1 = (
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="it" '
    'target-language="en" original="a"><body><trans-unit id="1"><source>A <g id="1">b</g></source>'
    "<target>A <![CDATA[b]]></target></trans-unit></body></file></xliff>"
)
XLIFF2 = (
    '<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="it" trgLang="en"><file id="f">'
    '<unit id="u"><segment><source>A <pc id="1">b</pc></source><target>A</target></segment></unit></file></xliff>'
)
HTML = "<html><head><title>x</title><script>a</script></head><body><p>La &egrave; <b>RPDC</b><br>due</body></html>"
MARKDOWN = "---\na: b\n---\n# Titolo\n\n* uno [link](http://x.it \"t\")\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| `c` | d |\n"
JSONL = '{"id":"1","text":"La RPDC \\u00e8","n":[1,{"a":null}]}\n{"translation":{"it":"a","en":"b"}}\n'
PROJECT = '{"glossary":["h.tsv"],"languages":["en"],"gates":{"fail-under":90,"fail-on":["missing"]}}'
NOISE = "Il Kim Jong-un del­la RPDC\u200b-Russia… l’Onu dell'Aiea perche' E' PerchÃ© ＲＰＤＣ P\u006f\u0306. 김정은은 로씨야의 «Kim» 2.500,3\r\n\r\nU.S.A.\n"
# The targets that take running text, those that take sentences, and whole files for the readers.
TEXT = ["normalization", "segmentation", "mentions", "rewriting", "alignment"]


def main(folder):
    corpus = pathlib.Path(folder)
    texts = [path.read_bytes() for path in sorted((ROOT / "seeds").glob("*.txt"))] + [NOISE.encode()]
    glossaries = [path.read_bytes()[:6000] for path in sorted((ROOT / "glossary").glob("*.tsv"))]
    seeds = {target: texts for target in TEXT}
    seeds |= {
        "glossary": glossaries,
        "tbx": [TBX.encode()],
        "csv": [b"id,it,en\nrpdc,\"RPDC, la\",\"a \"\"b\"\"\"\n", glossaries[0].replace(b"\t", b",")],
        "pairs": [b"# comment\nRPDC\tDPRK\tnote\n", b"it,en\nRPDC,\"the DPRK\"\n"],
        "tmx": [TMX.encode()],
        "xliff": [XLIFF1.encode(), XLIFF2.encode()],
        "html": [HTML.encode()],
        "markdown": [MARKDOWN.encode()],
        "jsonl": [JSONL.encode()],
        "columns": [b"it\ten\nLa RPDC\tThe DPRK\n", *glossaries[:2]],
        "compressed": [gzip.compress(texts[0][:500]), lzma.compress(texts[0][:500]),
                       bytes.fromhex("28b52ffd04580100") + b"a" * 20],
        "project": [PROJECT.encode()],
        # Changes of a compiled glossary: three bytes of place, one of value.
        "compiled": [bytes([0, 2, 0, 1]), bytes([24, 0, 0, 3, 0, 1, 0, 255, 200, 4, 0, 127]), bytes(range(64))],
    }
    for target, inputs in seeds.items():
        place = corpus / target
        place.mkdir(parents=True, exist_ok=True)
        for number, data in enumerate(inputs):
            (place / f"seed-{number}").write_bytes(data)


if __name__ == "__main__":
    main(sys.argv[1])
