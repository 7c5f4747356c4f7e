"""What the benchmarks share: starting processes, asking them, and saying how far repeated measurements spread."""

import contextlib
import hashlib
import json
import os
import pathlib
import platform
import random
import re
import signal
import socket
import statistics
import subprocess
import sys
import time
import urllib.error
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
JAR = ROOT / "target/sco-chairmanship-kb.jar"
FIXTURES = ROOT / "src/test/resources/corpus/articles"
EDITOR = ("--spring.security.user.name=editor", "--spring.security.user.password=bench")
AUTHORIZATION = "Basic ZWRpdG9yOmJlbmNo"
TIMEOUT = 300
WORDS = 800

# What is measured is the JVM as it comes, with what a benchmark adds itself.
for name in ("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"):
    os.environ.pop(name, None)

# So that what was started ends too where a benchmark is told to stop.
signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))


def fail(message):
    sys.exit(f"{pathlib.Path(sys.argv[0]).name}: {message}")


def product():
    if not JAR.is_file():
        fail(f"there is no {JAR}; ./mvnw package builds it")
    return JAR


def peers(name="peers-all.jar"):
    """The jar of the peers, built where it is missing or older than what it is made of."""
    jar = HERE / "peers/target" / name
    newest = max(file.stat().st_mtime for file in (HERE / "peers").rglob("*") if "target" not in file.parts)
    if not jar.is_file() or jar.stat().st_mtime < newest:
        subprocess.run([ROOT / "mvnw", "-q", "-B", "-f", HERE / "peers/pom.xml", "clean", "package"], check=True)
    return jar


def java():
    home = os.environ.get("JAVA_HOME")
    return str(pathlib.Path(home, "bin/java")) if home else "java"


def free_port():
    with socket.socket() as some:
        some.bind(("localhost", 0))
        return some.getsockname()[1]


@contextlib.contextmanager
def running(command, folder, name):
    """A process in a folder, with its output in NAME.log; it is told to stop at the end."""
    log = pathlib.Path(folder, f"{name}.log")
    with log.open("ab") as output:
        process = subprocess.Popen([str(part) for part in command], cwd=folder, stdout=output, stderr=output)
    process.log = log
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(TIMEOUT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def answered(process, url, began, timeout=TIMEOUT):
    """Waits for the first 200; gives the seconds since it began."""
    while time.monotonic() - began < timeout:
        if process.poll() is not None:
            fail(f"a process ended with {process.returncode}\n{process.log.read_text()[-3000:]}")
        with contextlib.suppress(urllib.error.URLError, ConnectionError):
            status = get(url)[0]
            if status == 200:
                return time.monotonic() - began
            if status not in (404, 503):
                fail(f"{url} is answered with {status}\n{process.log.read_text()[-3000:]}")
        time.sleep(0.01)
    fail(f"no answer from {url} in {timeout} s\n{process.log.read_text()[-3000:]}")


def get(url, headers=None):
    """Status, headers and body of an answer, whatever its status."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers or {}), timeout=TIMEOUT) as response:
            return response.status, response.headers, response.read()
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code, refused.headers, refused.read()


def post(base, text):
    """Posts an article under an id of its own, as titles are met again; gives the status."""
    article = {"id": hashlib.sha256(text.encode("utf-8")).hexdigest()[:16], "text": text}
    request = urllib.request.Request(
        f"{base}/api/v1/articles", data=json.dumps(article).encode("utf-8"), method="POST",
        headers={"Content-Type": "application/json", "Authorization": AUTHORIZATION})
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT) as response:
            return response.status
    except urllib.error.HTTPError as refused:
        return refused.code


def burst(url, seconds, connections=32, headers=(), script="report.lua", arguments=()):
    """Asks by wrk without pause; gives requests a second, p50 and p99 in ms, bytes and what failed."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", "-s", str(HERE / script)]
    for header in headers:
        command += ["-H", header]
    run = subprocess.run([*command, url, "--", *map(str, arguments)], capture_output=True, text=True)
    said = re.search(r"^BURST (.*)$", run.stdout, re.M)
    if run.returncode or not said or run.stderr.strip():
        fail(f"wrk {url}: {run.stdout}{run.stderr}")
    result = json.loads(said.group(1))
    result["rate"] = result["requests"] / (result["duration"] / 1e6)
    result["p50"] /= 1000
    result["p99"] /= 1000
    return result


def generated(count, seed=1, name="report"):
    """Articles of about 800 words, each of paragraphs of three fixtures, under a title of its own."""
    fixtures = []
    for path in sorted(FIXTURES.glob("*.txt")):
        paragraphs = [p for p in path.read_text("utf-8-sig").split("\n") if len(p) > 120]
        if paragraphs:
            fixtures.append(paragraphs)
    drawn = random.Random(seed)
    for number in range(count):
        paragraphs = [p for some in drawn.sample(fixtures, 3) for p in drawn.sample(some, len(some))]
        drawn.shuffle(paragraphs)
        lines, words = [], 0
        for paragraph in paragraphs:
            if words < WORDS:
                lines.append(paragraph)
                words += len(paragraph.split())
        yield f"The SCO chairmanship, {name} number {number + 1}\n\n" + "\n\n".join(lines) + "\n"


def processor_time(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident(pid):
    """Resident memory in MB."""
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text()).group(1)) / 1024


def spread(values, digits=2):
    """The median, and in brackets the least and the greatest."""
    values = [value for value in values if value is not None]
    if not values:
        return "–"
    least, middle, greatest = min(values), statistics.median(values), max(values)
    if least == greatest:
        return f"{middle:.{digits}f}"
    return f"{middle:.{digits}f} [{least:.{digits}f}, {greatest:.{digits}f}]"


class Report:
    """A table and what is to be said beside it: printed as it comes, and with --write put into docs/performance.md,
    in the place of what the same command put there before."""

    PAGE = ROOT / "docs/performance.md"

    def __init__(self, name, columns):
        self.name, self.notes = name, []
        self.lines = [f"On {machine()}.", ""]
        print(self.lines[0], "\n", flush=True)
        self.row(*columns)
        self.row(*["---"] * len(columns))

    @staticmethod
    def option(parser):
        parser.add_argument("--write", action="store_true", help="write the table into docs/performance.md")

    def row(self, *cells):
        self.lines.append("| " + " | ".join(str(cell) for cell in cells) + " |")
        print(self.lines[-1], flush=True)

    def note(self, text):
        self.notes.append(f"- {text}")
        print(f"  ({text})", flush=True)

    def end(self, write):
        if write:
            page = self.PAGE.read_text("utf-8")
            begin, end = f"<!-- {self.name} -->\n", f"<!-- end of {self.name} -->"
            before, _, rest = page.partition(begin)
            _, found, after = rest.partition(end)
            if not found:
                fail(f"{self.PAGE} has no place for {self.name}")
            said = self.lines + ([""] + self.notes if self.notes else [])
            self.PAGE.write_text(before + begin + "\n".join(said) + "\n" + end + after, "utf-8")


def machine():
    """What it ran on, in one line."""
    model = re.search(r"model name\s*:\s*(.*)", pathlib.Path("/proc/cpuinfo").read_text())
    memory = int(re.search(r"MemTotal:\s+(\d+)", pathlib.Path("/proc/meminfo").read_text()).group(1)) / 2**20
    version = subprocess.run([java(), "-version"], capture_output=True, text=True).stderr.splitlines()
    return (f"{os.cpu_count()} cores ({model.group(1) if model else platform.machine()}), {memory:.0f} GiB, "
            f"{version[0]}; load before: {os.getloadavg()[0]:.1f}")
