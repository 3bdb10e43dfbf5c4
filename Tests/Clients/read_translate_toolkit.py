"""translate-toolkit reads TMX, XLIFF and TBX. usage: read_translate_toolkit.py BITESTO"""

import fixture
from translate.storage import factory
from translate.storage.xliff2 import Xliff2File

bitesto = fixture.Bitesto()
wanted = [tuple(map(fixture.without_forbidden, row)) for row in fixture.PAIRS]


def units(storage):
    return [(unit.source or "", unit.target or "") for unit in storage.units]


storage = factory.getobject(str(bitesto.export("corpus.tmx", "--format", "tmx")))
fixture.same(units(storage), wanted, "translate-toolkit, tmx")

everything = [tuple(map(fixture.without_forbidden, row)) for row in fixture.ROWS]
for names in ("notes", "marks"):
    storage = factory.getobject(str(bitesto.export("corpus.xlf", "--format", "xliff", "--names", names)))
    fixture.same(units(storage), everything, f"translate-toolkit, xliff 1.2 with {names}")

# The toolkit shows no `cp`: rows with forbidden characters are compared without them.
storage = Xliff2File.parsefile(str(bitesto.export("corpus.xlf2", "--format", "xliff2")))
fixture.same(units(storage), everything, "translate-toolkit, xliff 2.1")

bitesto.run("glossary", "convert", "names.tsv", "--to", "tbx2", "--target", "ko-KP", "-o", "names.tbx")
storage = factory.getobject(str(bitesto.folder / "names.tbx"))
fixture.same(
    units(storage), [("Corea del Nord", "조선"), ("Kim Jong-un", "김정은"), ("Mosca", "모스크바")],
    "translate-toolkit, tbx of 2008")
