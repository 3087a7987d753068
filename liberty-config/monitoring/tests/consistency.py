#!/usr/bin/env python3
"""Holds rules, their tests, runbooks, dashboards and OpenShift's copy of the rules against each other.

Leaves what promtool is to read in the folder that is given: the rules of OpenShift's database, and every expression of the
dashboards as a rule. Whether the metrics exist is MetricsIT's question."""
import json
import pathlib
import re
import sys

import yaml

HERE = pathlib.Path(__file__).resolve().parent
MONITORING = HERE.parent
TREE = MONITORING.parent.parent
RUNBOOKS = TREE / "docs" / "runbooks"
work = pathlib.Path(sys.argv[1])
faults = []


def check(holds, fault):
    if not holds:
        faults.append(fault)


def groups(file):
    return yaml.safe_load(file.read_text())["groups"]


def alerts(of):
    return [rule for group in of for rule in group["rules"] if "alert" in rule]


rules = {file.stem: groups(file) for file in sorted((MONITORING / "rules").glob("*.yml"))}
database = yaml.safe_load((TREE / "openshift/components/postgresql/rules.yaml").read_text())["spec"]
everywhere = [alert for part in rules.values() for alert in alerts(part)] + alerts(database["groups"])

# each alert is complete and has its page, each page its alert and its line in the index
pages = {page.stem for page in RUNBOOKS.glob("*.md")} - {"README"}
index = (RUNBOOKS / "README.md").read_text()
for alert in everywhere:
    name = alert["alert"]
    check(alert["labels"]["severity"] in ("page", "ticket", "none"), f"{name}: unknown severity")
    check("summary" in alert["annotations"], f"{name}: no summary")
    check(alert["annotations"]["runbook_url"] == f"https://coachconnect.example/runbooks/{name}.md", f"{name}: wrong runbook_url")
    check(name in pages, f"{name}: no page in docs/runbooks")
for page in pages:
    check(page in {alert["alert"] for alert in everywhere}, f"{page}.md: no such alert")
    check(f"({page}.md)" in index, f"{page}.md: not in the index")

# each alert fires in a test; the first case of each file has all of them quiet
for tests, part in [("product", rules["product"]), ("hosts", rules["hosts"]), ("slo", rules["slo"]), ("cloudnativepg", database["groups"])]:
    text = (HERE / f"{tests}.yml").read_text()
    for alert in alerts(part):
        check(f'alertname="{alert["alert"]}"' in text, f'{alert["alert"]}: fires in no test of {tests}.yml')

# OpenShift has the same rules for the product
copy = yaml.safe_load((TREE / "openshift/base/rules.yaml").read_text())
wanted = rules["product"] + rules["slo"]
check(copy["spec"]["groups"] == wanted, "openshift/base/rules.yaml is not product.yml and slo.yml; write it with tests/openshift-rules.sh")

(work / "cloudnativepg-rules.yml").write_text(yaml.safe_dump(database))
expressions = []
for file in sorted((MONITORING / "dashboards").glob("*.json")):
    for panel in json.loads(file.read_text())["panels"]:
        check(panel["title"] and panel["targets"], f"{file.name}: a panel without title or target")
        expressions += [t["expr"] for t in panel["targets"] if t["datasource"]["type"] == "prometheus"]
(work / "dashboards.yml").write_text(yaml.safe_dump({"groups": [{"name": "dashboards", "rules": [
    {"record": f"panel{number}", "expr": re.sub(r"\$__rate_interval", "1m", expression)}
    for number, expression in enumerate(expressions)]}]}))

if faults:
    sys.exit("\n".join(faults))
