"""Invents translations of Italian sentences, to time the alignment of texts of any size.

usage: bitext.py TEXT COUNT LANGUAGE SOURCE TARGET

SOURCE and TARGET become files of about COUNT lines, a sentence each; LANGUAGE is en or ko.

They are no language: every word becomes the same made-up word wherever it stands, names and numbers stay as a translator
keeps them, a fifth of the words is lost or replaced, and sentences are left out and joined, 5 % on either side.
Timing depends on such counts, not on sense.
"""

import pathlib
import random
import re
import sys
import zlib

ENGLISH = ["th", "r", "st", "m", "p", "k", "w", "l", "sh", "f", "n", "gr", "t", "b"]
VOWELS = ["a", "e", "i", "o", "u", "ea", "ou"]


def sentences(text, count):
    """The first sentences of a text, each once."""
    found = {}
    for paragraph in text.read_text(encoding="utf-8").split("\n\n"):
        for sentence in re.split(r"(?<=[.!?]) +(?=[A-ZÀ-Ù])", paragraph.strip()):
            if 20 <= len(sentence) <= 600:
                found.setdefault(sentence)
        if len(found) >= count:
            return list(found)[:count]
    return list(found)


def syllable(number):
    """One of 1,862 Hangul syllables."""
    return chr(0xAC00 + number % 19 * 588 + number // 19 % 14 * 28 + number // 266 % 7)


def translated(word, language, draw):
    """The made-up counterpart of a word; its end, which inflects, makes no difference."""
    number = zlib.crc32(word[:6].lower().encode()) if draw.random() > 0.1 else draw.randrange(1 << 32)
    if language == "ko":
        return "".join(syllable(number // 1862**place) for place in range(2 + number % 2)) + draw.choice("은를의에로 ").strip()
    parts = [ENGLISH[number // 98**place % 14] + VOWELS[number // 98**place // 14 % 7] for place in range(1 + number % 3)]
    return "".join(parts) + draw.choice(["", "s", "ing"])


def translation(sentence, language, draw):
    words = []
    for index, word in enumerate(sentence.split()):
        bare = word.strip(".,;:!?()\"«»")
        if draw.random() < 0.1 or not bare:
            continue
        keeps = bare[0].isdigit() or index > 0 and bare[0].isupper()
        words.append(bare if keeps else translated(bare, language, draw))
    return " ".join(words or ["x"]).capitalize() + ("다." if language == "ko" else ".")


def main():
    text, count, language = pathlib.Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    draw = random.Random(count)
    sides = ([], [])
    joined = [False, False]
    for sentence in sentences(text, count):
        lost = draw.random()
        for side, line in enumerate((sentence, translation(sentence, language, draw))):
            if side * 0.05 <= lost < side * 0.05 + 0.05:
                continue
            if joined[side] and sides[side]:
                sides[side][-1] += " " + line
            else:
                sides[side].append(line)
            joined[side] = draw.random() < 0.05
    for path, lines in zip(sys.argv[4:6], sides):
        pathlib.Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")


main()
