"""LibreOffice takes csv into a spreadsheet and back. usage: read_libreoffice.py BITESTO; needs soffice"""

import csv
import subprocess

import fixture

bitesto = fixture.Bitesto()
path = bitesto.export("corpus.csv", "--format", "csv")
home = f"-env:UserInstallation=file://{bitesto.folder}/home"


def convert(*arguments):
    subprocess.run(
        ["soffice", home, "--headless", *map(str, arguments)], check=True, capture_output=True, cwd=bitesto.folder)


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [[cell.removeprefix("'") for cell in row] for row in csv.reader(file)]


convert("--convert-to", "ods", "--infilter=CSV:44,34,76,1,,0,true", "--outdir", "sheet", path)
convert(
    "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true", "--outdir", "back",
    bitesto.folder / "sheet/corpus.ods")
header, *before = rows(path)
_, *after = rows(bitesto.folder / "back/corpus.csv")
columns = [header.index("it"), header.index("en")]


def texts(table):
    # LibreOffice's cells hold no control characters, no tabs either, and one kind of line end.
    for row in table:
        yield tuple(
            "".join(c for c in row[column].replace("\r\n", "\n").replace("\r", "\n") if c >= " " or c == "\n")
            for column in columns)


fixture.same(texts(after), texts(before), "LibreOffice, csv to ods and back")
