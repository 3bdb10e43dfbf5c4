"""Writes lines that favour what is rare in text, for comparing the engines.

usage: fuzz.py LINES SEED > FILE
"""

import random
import sys

PIECES = """
Kim Jong Un|perche'|E'|citta'|po'|l’|dell'|dell’agenzia|l'11|‘|’|'|`|´|ʼ|′|＇| | | | |  |\t|\u00a0|\u202f|\u2009|\u2028|\u2029|\r
\u00ad|\u200b|\ufeff|\u200d|\u200c|e\u0301|a\u0300|\u0301|\u0300\u0301|o\u0306|u\u0306|Ã¨|â€™|ÃƒÂ¨|Ã|Â|ê¹€ì\u00a0•|\u0092|\u0085|\u0081
&egrave;|&#233;|&nbsp;|&#10;|&#13;|&amp;|;|&|ﬁ|Ａ|ＲＰＤＣ|Рutin|Путин|а|х|김정은|북한|조선|\u1100\u1161|\u1112\u1161\u11ab|ᄀ|ㄱ|が|か\u3099|カ|ｶﾞ|漢
,|.|!|?|:|...|…|«|»|“|”|"|(|)|[|]|{|}|-|–|—|‹|›|•|€|→|™|≠|·|°|×|÷|ª|º|µ|½|§|©|10.000|10 000|3,5|1.250,50|è|é|à|ò|ù|ì|È|É|ñ|ç|ß|İ|ı|Å|ſ|K
piú|nè|perchè|più|già|Bogotá|città|cittá|x|O|5|😀|👨\u200d👩|Nato a|la Nato|Usa|USA|RPDC|Corea del Nord|Kim|la Kim|Mosca|Putin|il presidente
nordcoreano|nord-coreane|sig.|dott.|art.|n.|ecc.|S.p.A.|U.S.A.|J. R.|a.C.|5 nov.|www.kcna.kp|kcna.kp|http://a.b/c?d|a@b.it|#Putin|@Nato
a , b|a .|( .)| ;|  ,|'x'|a' |disse|Poi|il|la|di|e|che|Il|La|Di|E|Che|detto.Poi|fine. Inizio|fine. inizio|fine! «Che|(KCNA). segnalato|1.|2)|- Punto|*|؟|।|。|！|\x00|\x7f
"""
JOINTS = ["", "", "", " ", " ", " ", " ", ". ", ", ", "'", "’", "\n"]


def main():
    count, seed = int(sys.argv[1]), int(sys.argv[2])
    draw = random.Random(seed)
    pieces = [piece for line in PIECES.strip("\n").split("\n") for piece in line.split("|") if piece]
    plain = [piece for piece in pieces if piece.isascii() and piece.isprintable()]
    for _ in range(count):
        # Most lines stay within what the fast path reads.
        kinds = draw.choice([plain, plain, plain + [piece for piece in pieces if max(piece) < "\u0100"], pieces])
        line = ""
        for _ in range(draw.randint(1, 14)):
            line += draw.choice(kinds) + draw.choice(JOINTS)
        sys.stdout.write(line + draw.choice(["\n", "\n", "\n\n", "\r\n"]))


if hasattr(sys.stdout, "reconfigure"):
    sys.stdout.reconfigure(encoding="utf-8", newline="")
main()
