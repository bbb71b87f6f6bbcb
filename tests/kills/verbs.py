"""The verbs that write a file, each as a command line that can be carried out in a folder."""

import dataclasses
import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOL = ROOT / "src/Dakmad.Tool/bin" / os.environ.get("CONFIGURATION", "Debug") / "net10.0/Dakmad.Tool.dll"
PLAN = ROOT / "samples/plans/promotion.json"
TO_MEND = ROOT / "tests/Dakmad.Tests/Rules/cases/DAK2012/breaks.json"

# What stands in a file that is replaced.
OLD = b"what was there before\n" * 400


@dataclasses.dataclass(frozen=True)
class Verb:
    """A verb, the name of the file it writes, and what stands there before."""

    name: str
    args: tuple
    target: str
    old: bytes = OLD
    rewrites: bool = False

    def command(self):
        return ["/usr/bin/env", "dotnet", str(TOOL), *self.args]

    def run(self, folder):
        return subprocess.run(self.command(), cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, check=False)


def unformatted():
    """A plan that is not in its canonical form."""
    return PLAN.read_bytes().replace(b"\n", b"\n\n")


PATH = str(PLAN)
VERBS = (
    Verb("check --fix", ("check", "--fix", "plan.json"), "plan.json", TO_MEND.read_bytes(), rewrites=True),
    Verb("format", ("format", "plan.json"), "plan.json", unformatted(), rewrites=True),
    Verb("check --out", ("check", PATH, "--rule-set", "all", "--format", "sarif", "-o", "log.sarif"), "log.sarif"),
    Verb("assess", ("assess", PATH, "-o", "out.txt"), "out.txt"),
    Verb("analyse", ("analyse", PATH, "-o", "out.txt"), "out.txt"),
    Verb("compare", ("compare", PATH, str(TO_MEND), "-o", "out.txt"), "out.txt"),
    Verb("convert", ("convert", PATH, "out.json", "--force"), "out.json"),
    Verb("convert to a workbook", ("convert", PATH, "out.xlsx", "--force"), "out.xlsx"),
    Verb("render", ("render", PATH, "-o", "out.md"), "out.md"),
    Verb("new", ("new", "out.json", "--force"), "out.json"),
    Verb("knowledge", ("knowledge", "means", "--format", "json", "-o", "out.json", "--force"), "out.json"),
    Verb("gaps", ("gaps", PATH, "-o", "out.txt"), "out.txt"),
    Verb("example", ("example", "generate", "--seed", "1", "-o", "out.json", "--force"), "out.json"),
    Verb("schema", ("schema", "-o", "out.json", "--force"), "out.json"),
)
