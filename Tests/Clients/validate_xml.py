"""xmllint and jing validate TMX, XLIFF and TBX. usage: validate_xml.py BITESTO [SCHEMAS]

SCHEMAS is a folder with tmx14.dtd, TBXcoreStructV03.rng and xliff-2.1; without it, files are only checked to be well formed.
"""

import os
import pathlib
import subprocess
import sys

import fixture

bitesto = fixture.Bitesto()
schemas = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
strict = pathlib.Path("/usr/share/php/Symfony/Component/Translation/Resources/schemas/xliff-core-1.2-strict.xsd")


def check(what, *command, **environment):
    result = subprocess.run(
        list(map(str, command)), env={**os.environ, **environment}, capture_output=True, text=True, cwd=bitesto.folder)
    assert result.returncode == 0, f"{what}: {result.stdout}{result.stderr}"
    print(f"{what}: valid")


tmx = bitesto.export("corpus.tmx", "--format", "tmx")
bitesto.run("align", "rows.tsv", "rows.tsv", "--format", "tmx", "-o", "aligned.tmx")
xliff = bitesto.export("corpus.xlf", "--format", "xliff", "--names", "marks")
noted = bitesto.export("noted.xlf", "--format", "xliff")
xliff2 = bitesto.export("corpus2.xlf", "--format", "xliff2", "--names", "marks")
noted2 = bitesto.export("noted2.xlf", "--format", "xliff2")
(bitesto.folder / "empty.tsv").write_text("Solo italiano.\t\n", encoding="utf-8")
bitesto.run("export", "empty.tsv", "--columns", "it=1,en=2", "--to", "en", "--format", "tmx", "-o", "empty.tmx")
for kind in ("tbx", "tbx-dct", "tbx2"):
    target = ["--target", "en"] if kind == "tbx2" else []
    bitesto.run("glossary", "convert", "--to", kind, *target, "-o", f"{kind}.tbx")
bitesto.export("opus", "--format", "opus")

for path in sorted(bitesto.folder.rglob("*")):
    if path.suffix in (".tmx", ".xlf", ".tbx", ".xml"):
        check(path.relative_to(bitesto.folder), "xmllint", "--nonet", "--noout", path)
if strict.exists():
    catalog = bitesto.folder / "catalog.xml"
    catalog.write_text(
        '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">'
        f'<system systemId="http://www.w3.org/2001/xml.xsd" uri="{strict.with_name("xml.xsd").as_uri()}"/></catalog>')
    for path in (xliff, noted):
        check(
            f"{path.name}, XLIFF 1.2 strict", "xmllint", "--nonet", "--noout", "--schema", strict, path,
            XML_CATALOG_FILES=str(catalog))
if schemas:
    schemas = schemas.resolve()
    for path in (tmx.name, "aligned.tmx", "empty.tmx"):
        check(f"{path}, TMX 1.4b", "xmllint", "--noout", "--dtdvalid", schemas / "tmx14.dtd", path)
    for path in (xliff2, noted2):
        check(
            f"{path.name}, XLIFF 2.1", "xmllint", "--nonet", "--noout", "--schema",
            schemas / "xliff-2.1/xliff_core_2.0.xsd", path, XML_CATALOG_FILES=str(schemas / "xliff-2.1/catalog.xml"))
    for kind in ("tbx", "tbx-dct"):
        check(f"{kind}, ISO 30042:2019", "jing", schemas / "TBXcoreStructV03.rng", f"{kind}.tbx")
