"""Turns tab-separated rows, header first, into a table of Markdown."""

import sys

rows = [line.rstrip("\n").split("\t") for line in sys.stdin]
for number, row in enumerate(rows):
    print("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |")
    if number == 0:
        print("|" + "---|" * len(row))
