#!/usr/bin/env python3
"""Checks the labels of a labelled set against its reports.

    /usr/bin/python3 corpus/tools/check_labels.py corpus/building [NN …]

For each labels/NN.gold.json: shape and codes; that raw, near, evidence and headings occur literally in the report once white space
is removed; that yuan fits raw; that nothing is labelled more often than it occurs; that every sum of money with a unit is labelled
(or listed under "unlabelled" with a reason); that leaf scores add up to score_totals unless an issue says otherwise.
Where a source of the report is present, its reading order is accepted beside the extracted text (cells of a table, PDF fonts).
"""
import collections
import glob
import json
import os
import re
import subprocess
import sys
import unicodedata
import zipfile
import xml.etree.ElementTree as ET
from decimal import Decimal

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

SECTIONS = set("""overview functions organisation staffing work_results funds basic_expenditure project_expenditure three_public funds_arrival
 funds_use funds_management implementation objectives evaluation_work indicator_analysis economy efficiency effectiveness satisfaction conclusion
 problems improvements experience results_use other_matters score_table annex""".split()) | {""}
ROLES = set("""budget_initial budget_adjusted budget budget_added appropriation income expenditure balance asset recovered benefit contract standard
 saving other""".split())
HEADS = set("""establishment actual on_post on_establishment on_duty retired retired_cadre retirees_all off_establishment dispatched public_welfare
 leaders other""".split())
TYPES = {"department_overall", "project", "special_fund", "department_accounts", "other"}
KINDS = set("""sum_mismatch conflicting_values share_mismatch rate_mismatch growth_mismatch difference_mismatch balance_mismatch headcount_mismatch
 count_mismatch score_sum_mismatch score_exceeds_max score_vs_text grade_mismatch full_marks_despite_miss over_budget year_inconsistent date_implausible
 wrong_unit_name missing_section placeholder_left unit_scale cross_part_mismatch numbering_error duplicate_report copied_text missing_submission
 reference_mismatch other""".split())
UNITS = {"元": 1, "千元": 10**3, "万元": 10**4, "万": 10**4, "百万元": 10**6, "亿元": 10**8, "亿": 10**8}
MONEY = re.compile(r"(?<![\d.])(?<!\d,)(\d[\d,]*(?:\.\d+)?)(亿元|百万元|千元|万元|元|亿(?!人|条|次)|万(?!人|户|余|名|页|件|次|份|平|亩|公|头|只|株|台|套|条|吨|册|米|尾|方|立|字|羽|粒|家|千瓦|张|辆))")


def squeeze(s):
    return re.sub(r"\s+", "", s)


def fold(s):
    return unicodedata.normalize("NFKC", squeeze(s))


def docx_text(path):
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    out = []
    with zipfile.ZipFile(path) as z:
        names = [n for n in z.namelist() if re.fullmatch(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml", n)]
        for name in sorted(names, key=lambda n: n != "word/document.xml"):
            for p in ET.fromstring(z.read(name)).iter(w + "p"):
                out.append("".join(t.text or "" if t.tag == w + "t" else "\n" for t in p.iter() if t.tag in (w + "t", w + "br", w + "tab")))
    return "\n".join(out)


def texts(report, source):
    """The texts in which a quote may be found, the best first."""
    found = []
    if source and os.path.exists(source):
        from markup import Source, reading_order
        found.append("\n".join(reading_order(Source(source))))
    if report.endswith(".docx"):
        found.append(docx_text(report))
    elif report.endswith(".pdf"):
        for option in ([], ["-layout"], ["-raw"]):
            found.append(subprocess.run(["pdftotext", *option, report, "-"], capture_output=True, text=True).stdout)
    else:
        with open(report, "rb") as f:
            data = f.read()
        for encoding in ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "gb18030"):
            try:
                found.append(data.decode(encoding))
                break
            except UnicodeDecodeError:
                pass
    return found


CAPITAL = {c: i for i, c in enumerate("零壹贰叁肆伍陆柒捌玖")}


def capital_value(s):
    """Value of a sum in capital numerals (叁拾万元整), or None."""
    if not re.search("[壹贰叁肆伍陆柒捌玖零]", s):
        return None
    total = section = digit = Decimal(0)
    for c in s:
        if c in CAPITAL:
            digit = Decimal(CAPITAL[c])
        elif c in "拾佰仟":
            section += (digit or 1) * {"拾": 10, "佰": 100, "仟": 1000}[c]
            digit = Decimal(0)
        elif c in "万亿":
            total = (total + section + digit) * {"万": 10**4, "亿": 10**8}[c]
            section = digit = Decimal(0)
        elif c in "元圆":
            total, section, digit = total + section + digit, Decimal(0), Decimal(0)
        elif c in "角分":
            total, digit = total + digit * {"角": Decimal("0.1"), "分": Decimal("0.01")}[c], Decimal(0)
    return total + section + digit


class Checker:
    def __init__(self, folder, number):
        self.problems = []
        reports = [p for p in glob.glob(os.path.join(folder, "reports", number + ".*"))]
        if len(reports) != 1:
            self.say(f"{len(reports)} reports for this label")
            return
        with open(os.path.join(folder, "labels", number + ".gold.json"), encoding="utf-8") as f:
            self.gold = json.load(f)
        self.raw_texts = texts(reports[0], os.path.join(folder, "sources", number + ".txt"))
        self.flat = [squeeze(t) for t in self.raw_texts if t.strip()]
        if not self.flat:
            self.say("no text could be read")
            return
        self.shape()
        self.sections()
        self.amounts()
        self.headcounts()
        self.scores()
        self.issues()

    def say(self, message):
        self.problems.append(message)

    def occurs(self, quote):
        q = squeeze(quote)
        return max(t.count(q) for t in self.flat) if q else 0

    def shape(self):
        g = self.gold
        for key in ("unit", "fiscal_year", "report_type", "report_date", "self_score", "grade", "parts", "sections", "amounts", "headcounts", "scores",
                    "score_totals", "issues", "decoys"):
            if key not in g:
                self.say(f"key {key} is missing")
                g[key] = [] if key in ("sections", "amounts", "headcounts", "scores", "score_totals", "issues", "decoys") else None
        if g["report_type"] not in TYPES:
            self.say(f"report_type {g['report_type']!r}")
        if g["unit"] is not None and not self.occurs(g["unit"]):
            self.say(f"unit {g['unit']!r} is not printed")
        if g["fiscal_year"] is not None and not 2000 < g["fiscal_year"] < 2030:
            self.say(f"fiscal_year {g['fiscal_year']!r}")
        if g["report_date"] is not None and not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", g["report_date"]):
            self.say(f"report_date {g['report_date']!r}")

    def sections(self):
        for s in self.gold["sections"]:
            where = s.get("number", "") + s.get("title", "")
            if s.get("canonical") not in SECTIONS:
                self.say(f"section {where}: canonical {s.get('canonical')!r}")
            if not isinstance(s.get("level"), int) or not 1 <= s["level"] <= 5:
                self.say(f"section {where}: level")
            if s.get("part", 1) > (self.gold["parts"] or 1):
                self.say(f"section {where}: part")
            if not self.occurs(where):
                self.say(f"section {where!r} not found")

    def amounts(self):
        seen = collections.Counter()
        for a in self.gold["amounts"]:
            raw, where = a.get("raw", ""), f"amount {a.get('raw')} ({a.get('near')})"
            if a.get("role") not in ROLES:
                self.say(f"{where}: role {a.get('role')!r}")
            if not a.get("subject"):
                self.say(f"{where}: no subject")
            if not self.occurs(raw):
                self.say(f"{where}: raw not found")
            if not self.occurs(a.get("near", "")):
                self.say(f"{where}: near not found")
            seen[squeeze(a.get("near", "")) + "…" + squeeze(raw)] += 1
            yuan, text = Decimal(a["yuan"]), fold(raw).replace(",", "")
            m = re.fullmatch(r"-?(\d+(?:\.\d+)?)([亿百千万元]*)", text)
            capital = capital_value(text)
            if m:
                value = Decimal(m[1])
                allowed = {value * UNITS[m[2]]} if m[2] in UNITS else {value * u for u in UNITS.values()}
                if not a.get("unit_as_corrected") and abs(yuan) not in allowed:
                    self.say(f"{where}: yuan {yuan}")
            elif capital is not None:
                if capital != yuan:
                    self.say(f"{where}: yuan {yuan}, capitals say {capital}")
            else:
                self.say(f"{where}: raw cannot be read as a sum")
        for key, n in seen.items():
            near, raw = key.split("…")
            if n > max(self.occurs(near + raw), self.occurs(raw) if not self.occurs(near + raw) else 0):
                self.say(f"amount {raw} after {near}: labelled {n} times, occurs {self.occurs(near + raw)} times")
        self.coverage()

    def coverage(self):
        text = fold(self.raw_texts[0])
        printed = collections.Counter(m[1].replace(",", "") + m[2] for m in MONEY.finditer(text))
        labelled = collections.Counter(fold(a["raw"]).replace(",", "") for a in self.gold["amounts"])
        excused = collections.Counter()
        for u in self.gold.get("unlabelled", []):
            excused[fold(u["raw"]).replace(",", "")] += u.get("count", 1)
            if not u.get("why"):
                self.say(f"unlabelled {u['raw']}: no reason")
        for raw, n in printed.items():
            have = labelled[raw] + excused[raw]
            if have < n:
                self.say(f"money {raw}: printed {n} times, labelled {labelled[raw]}, excused {excused[raw]}")
        for raw, n in labelled.items():
            if not re.fullmatch(r"-?[\d.]+", raw) and n > printed[raw] and capital_value(raw) is None:
                self.say(f"money {raw}: labelled {n} times, printed {printed[raw]}")

    def headcounts(self):
        seen = collections.Counter()
        for h in self.gold["headcounts"]:
            where = f"headcount {h.get('category')} {h.get('count')} ({h.get('near')})"
            if h.get("category") not in HEADS:
                self.say(f"{where}: category")
            near = squeeze(h.get("near", ""))
            if not self.occurs(near):
                self.say(f"{where}: near not found")
                continue
            if h.get("detail") and not self.occurs(h["detail"]):
                self.say(f"{where}: detail not found")
            digits = str(h["count"])
            around = [fold(t[max(0, m.start() - 14):m.end() + 14]) for t in self.flat for m in re.finditer(re.escape(near), t)]
            # Cells of a table run together once white space is gone, so digits need no boundary.
            if not any(digits in a for a in around) and not any(
                    word in a for a in around for word in ({0: "无没未零", 1: "一", 2: "两二", 3: "三", 4: "四", 5: "五", 6: "六", 7: "七", 8: "八", 9: "九", 10: "十"}.get(h["count"], ""))):
                self.say(f"{where}: {digits} not beside near")
            seen[near, digits, h.get("category")] += 1
        for (near, digits, category), n in seen.items():
            if n > self.occurs(near):
                self.say(f"headcount {category} {digits} ({near}): labelled {n} times, occurs {self.occurs(near)}")

    def scores(self):
        g = self.gold
        types = {i.get("type") for i in g["issues"]}
        sums = {}
        for s in g["scores"]:
            table = sums.setdefault(s["table"], [Decimal(0), Decimal(0), False])
            for name in s["path"]:
                if name and not self.occurs(name):
                    self.say(f"score {s['path']}: {name} not found")
            if s["max"] is not None:
                table[0] += Decimal(str(s["max"]))
            awarded = s["awarded"]
            if awarded is None and s.get("blank_means") == "full_marks":
                awarded = s["max"]
            if awarded is None and s["max"] is not None and s.get("blank_means") is None:
                table[2] = True
            if awarded is not None:
                table[1] += Decimal(str(awarded))
                if s["max"] is not None and awarded > s["max"] and "score_exceeds_max" not in types:
                    self.say(f"score {s['path']}: {awarded} of {s['max']} and no issue says so")
        for t in g["score_totals"]:
            got = sums.get(t["table"])
            if got is None:
                self.say(f"score total of table {t['table']} without rows")
            elif "score_sum_mismatch" not in types and not got[2]:
                if t["max"] is not None and got[0] != Decimal(str(t["max"])):
                    self.say(f"table {t['table']}: weights add up to {got[0]}, total {t['max']}")
                if t["awarded"] is not None and got[1] != Decimal(str(t["awarded"])):
                    self.say(f"table {t['table']}: scores add up to {got[1]}, total {t['awarded']}")

    def issues(self):
        for i in self.gold["issues"]:
            where = f"issue {i.get('type')} ({str(i.get('why'))[:30]})"
            if i.get("type") not in KINDS:
                self.say(f"{where}: type")
            if i.get("severity") not in ("error", "warning"):
                self.say(f"{where}: severity")
            if not i.get("why"):
                self.say(f"{where}: no why")
            if not i.get("evidence") and i.get("type") != "missing_section":
                self.say(f"{where}: no evidence")
            for quote in i.get("evidence", []):
                if not self.occurs(quote):
                    self.say(f"{where}: evidence {quote!r} not found")


def main():
    folder, wanted, bad = sys.argv[1], set(sys.argv[2:]), 0
    labels = sorted(glob.glob(os.path.join(folder, "labels", "*.gold.json")))
    for path in labels:
        number = os.path.basename(path)[:-len(".gold.json")]
        if wanted and number not in wanted:
            continue
        checker = Checker(folder, number)
        for p in checker.problems:
            print(f"{number}: {p}")
        bad += bool(checker.problems)
        g = getattr(checker, "gold", None)
        if g and not checker.problems:
            print(f"{number}: ok ({len(g['sections'])} headings, {len(g['amounts'])} sums, {len(g['headcounts'])} headcounts, {len(g['scores'])} scores, {len(g['issues'])} issues)")
    if not wanted:
        named = {os.path.splitext(os.path.basename(p))[0] for p in glob.glob(os.path.join(folder, "reports", "*"))}
        for n in sorted(named - {os.path.basename(p)[:-len('.gold.json')] for p in labels}):
            print(f"{n}: report without labels")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
