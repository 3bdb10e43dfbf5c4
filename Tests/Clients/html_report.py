"""Reads the HTML report in a real Chromium, as its users do.

usage: html_report.py BITESTO SEEDS; needs Playwright from PyPI, and Debian's chromium and fonts-nanum.
"""

import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright


def check(page, problems):
    assert page.title() == "Glossary coverage"
    rows = page.locator("tbody tr:visible").count()
    page.fill("#search", "kcna")
    found = page.locator("tbody tr:visible").count()
    assert 0 < found < rows, "search narrows the tables"
    page.fill("#search", "")
    assert page.locator("tbody tr:visible").count() == rows, "an empty search shows everything"

    mentions = page.locator("[aria-labelledby=concepts] tbody td:first-child")
    button = page.locator("[aria-labelledby=concepts] thead button").first
    button.focus()
    page.keyboard.press("Enter")
    numbers = [int(text) for text in mentions.all_inner_texts()]
    assert numbers == sorted(numbers), "the first press sorts upwards"
    page.keyboard.press("Enter")
    numbers = [int(text) for text in mentions.all_inner_texts()]
    assert numbers == sorted(numbers, reverse=True), "the second press sorts downwards"

    name = page.locator("mark").first
    name.hover()
    tip = name.evaluate("node => getComputedStyle(node, '::after').content")
    assert "ko-KR" in tip, "hovering shows the canonical names"
    for mark in page.locator("mark").all():
        assert mark.get_attribute("aria-label"), "every name has an accessible name"
    for image in page.locator("svg").all():
        assert image.get_attribute("aria-label"), "every plot has an accessible name"
    assert not problems, problems


def main():
    program, seeds = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        report = pathlib.Path(folder, "report.html")
        subprocess.run([program, "coverage", seeds, "--format", "html", "-o", report], check=True)
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for scheme, width in (("light", 1280), ("dark", 390)):
            problems = []
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            page.on("console", lambda message: problems.append(message.text))
            page.on("pageerror", lambda error: problems.append(str(error)))
            page.on("request", lambda request: problems.append(request.url) if "file:" not in request.url else None)
            page.goto(report.as_uri())
            check(page, problems)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, "nothing overflows"
        browser.close()
    print("HTML report: search, sort, hover and accessible names work")


main()
