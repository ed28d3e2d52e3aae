"""Calls the service with zeep, the SOAP client of Debian; prints what it got. Argument: the address of the WSDL."""
import sys
from decimal import Decimal

import zeep

client = zeep.Client(sys.argv[1])
index = client.service
figures = {"1": "1.0000", "2": "1.0000", "3": "0.9286", "4": "0.9000", "5": "0.8082", "6": "0.5661", "7": "0.9250", "8": "0.8127"}
unit = {"unit": "ha-noi", "value": [{"input": key, "_value_1": Decimal(text)} for key, text in figures.items()]}

evaluation = index.evaluateUnit(set="province/2024", figures=unit)
print("points", evaluation["unit"][0]["points"])
print("value", evaluation["unit"][0]["value"])
both = index.evaluateUnits(set="province/2024", figures=[unit, dict(unit, unit="ha-noi-2")])
print("units", ",".join(f"{one['unit']}={one['value']}" for one in both["unit"]))

ranking = index.getRanking(period="province/2024/34")
print("agreeing", ranking["summary"]["ranksAgreeing"])
print("first", ranking["row"][0]["unit"], ranking["row"][0]["value"])

explanation = index.explain(period="province/2022/63", unit="quang-ninh", node="CQS")
print("explained", explanation["value"])

print("identical", index.reevaluate(period="province/2024/34")["identical"])

print("editions", len(index.listEditions(period="province/2024/34")))
edition = index.getEdition(period="province/2024/34", edition=1)
print("receipt", len(edition["fingerprint"]), edition["status"], len(edition["part"]))
verified = index.verifyEdition(period="province/2024/34")
print("verified", verified["identical"], verified["summary"]["equal"], verified["row"][0]["unit"], verified["row"][0]["value"])

check = index.checkRules(set="province/2099", file=[{"path": "set.dslr", "content": b"rule"}])
print("clean", check["clean"], len(check["finding"]) > 0)

try:
    index.getRanking(period="province/1999/63")
except zeep.exceptions.Fault as fault:
    print("fault", fault.code.split(":")[-1], [child.tag for child in fault.detail])
