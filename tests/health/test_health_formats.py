"""The forms for monitoring, read back by the parsers of others, with names that try to break out."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from prometheus_client.parser import text_string_to_metric_families

from vlsi_bindings.health import CHECKS, Finding, Result, State, Value, check
from vlsi_bindings.health.formats import as_json, as_nagios, as_prometheus, down, failure
from vlsi_bindings.health.formats.prometheus import MOST_SAMPLES

if TYPE_CHECKING:
    from tests.health.estate import Estate

HOSTILE = "a\"b\\c\nd|e'f={g}\x1b[31m"
_DATUM = re.compile(r"'((?:[^'=]|'')+)'=(-?[\d.]+)(%|s)?(?:;([\d.]*:?))?(?:;([\d.]*:?))?")
"""Performance data as the Monitoring Plugins' guidelines have it."""


def _result(*values: Value, state: State = State.OK, text: str = "well", name: str = "datastore") -> Result:
    return Result(name, state, text, (Finding(state, text),) if state else (), values, 0.25)


def _families(text: str) -> dict[str, dict[tuple[tuple[str, str], ...], float]]:
    """The samples as Prometheus reads them."""
    return {
        family.name: {tuple(sample.labels.items()): sample.value for sample in family.samples}
        for family in text_string_to_metric_families(text)
    }


def test_prometheus_reads_the_whole_of_an_estate(estate: Estate) -> None:
    results = check(estate, now=estate.now)
    families = _families(as_prometheus(results))
    assert families["vlsi_health_up"] == {(): 1.0}
    assert families["vlsi_health_state"] == {(("check", result.name),): float(result.state) for result in results}
    assert families["vlsi_health_machine_total"] == {(): 60.0}
    assert families["vlsi_health_machine_percent"] == {(): 0.0}
    assert set(families["vlsi_health_duration_seconds"]) == set(families["vlsi_health_state"])


def test_prometheus_gets_hostile_names_as_they_are() -> None:
    value = Value("datastore.free", 7.5, (("datastore", HOSTILE),), "%")
    families = _families(as_prometheus([_result(value)]))
    assert families["vlsi_health_datastore_free_percent"] == {(("datastore", HOSTILE),): 7.5}


def test_prometheus_gets_no_series_twice_and_none_without_bound() -> None:
    same = [Value("datastore.free", number, (("datastore", "x"),), "%") for number in (1.0, 2.0)]
    assert _families(as_prometheus([_result(*same)]))["vlsi_health_datastore_free_percent"] == {
        (("datastore", "x"),): 1.0
    }
    many = [Value("datastore.free", 1.0, (("datastore", f"d{number}"),), "%") for number in range(MOST_SAMPLES + 7)]
    families = _families(as_prometheus([_result(*many)]))
    assert len(families["vlsi_health_datastore_free_percent"]) == MOST_SAMPLES
    assert families["vlsi_health_left_out"] == {(("metric", "vlsi_health_datastore_free_percent"),): 7.0}
    long = _families(as_prometheus([_result(Value("host.state", 1, (("state", "x" * 500),)))]))
    ((label,),) = long["vlsi_health_host_state"]
    assert len(label[1]) == 128


def test_prometheus_is_not_told_of_what_was_skipped() -> None:
    skipped = _result(name="gateway-certificate", state=State.SKIPPED)
    assert "gateway-certificate" not in as_prometheus([skipped, _result()])
    assert _families(down()) == {"vlsi_health_up": {(): 0.0}}


def test_the_help_of_a_metric_is_what_the_table_says() -> None:
    assert "# HELP vlsi_health_machine_total machines\n" in as_prometheus([_result(Value("machine.total", 3))])


@pytest.mark.parametrize("state", [State.OK, State.WARNING, State.CRITICAL, State.UNKNOWN])
def test_nagios_gets_one_line_that_begins_with_the_state(state: State) -> None:
    line = as_nagios([_result(state=state, text="x"), _result(name="host")])
    assert line.startswith(f"VLSI {state.name}: ")
    assert line.count("\n") == 1
    assert ("2 checks are well" in line) is (state is State.OK)
    assert (f"1 of 2 checks: datastore {state.name} (x)" in line) is (state is not State.OK)


def test_nagios_reads_the_values_with_their_ranges(estate: Estate) -> None:
    line = as_nagios(check(estate, now=estate.now)).rstrip("\n")
    text, _, data = line.partition(" | ")
    found = _DATUM.findall(data)
    assert "checks" in text
    assert _DATUM.sub("", data).strip() == ""
    by_name = {name: rest for name, *rest in found}
    assert by_name["machine.problems"] == ["0", "", "1", ""]
    assert by_name["session.total"][0] == "25"


def test_nagios_ranges_tell_which_side_is_bad() -> None:
    low = Value("datastore.free", 7.5, (("datastore", "x"),), "%", 20, 10, below=True)
    high = Value("machine.percent", 2000000.0, (), "", None, 10)
    line = as_nagios([_result(low, high)])
    assert "'datastore.free x'=7.5%;20:;10:" in line
    assert "'machine.percent'=2000000;;10" in line


def test_nagios_gets_no_second_line_and_no_second_bar_from_hostile_names() -> None:
    value = Value("datastore.free", 1.0, (("datastore", HOSTILE),), "%")
    line = as_nagios([_result(value, state=State.CRITICAL, text=HOSTILE)])
    assert line.count("\n") == 1
    assert line.count("|") == 1
    assert "\x1b" not in line
    assert _DATUM.findall(line.partition(" | ")[2])


def test_nagios_puts_the_worst_first_and_leaves_out_what_was_skipped() -> None:
    found = [
        _result(name="a", state=State.UNKNOWN, text="no"),
        _result(name="b", state=State.SKIPPED, text="old"),
        _result(name="c", state=State.CRITICAL, text="bad"),
    ]
    assert as_nagios(found) == "VLSI CRITICAL: 2 of 2 checks: c CRITICAL (bad); a UNKNOWN (no)\n"
    assert failure(State.UNKNOWN, "a\nb|c") == "VLSI UNKNOWN: a b/c\n"


def test_json_has_all_of_it() -> None:
    value = Value("datastore.free", 1.0, (("datastore", HOSTILE),), "%", 20, 10, below=True)
    told = json.loads(as_json([_result(value, state=State.WARNING, text="low")]))
    assert told == {
        "state": "WARNING",
        "checks": [
            {
                "check": "datastore",
                "state": "WARNING",
                "text": "low",
                "findings": [{"state": "WARNING", "text": "low"}],
                "values": [
                    {
                        "name": "datastore.free",
                        "value": 1.0,
                        "unit": "%",
                        "labels": {"datastore": HOSTILE},
                        "warn": 20,
                        "critical": 10,
                    }
                ],
                "seconds": 0.25,
            }
        ],
    }


def test_every_metric_has_a_name_that_prometheus_takes() -> None:
    values = [Value(limit.name, 1.0) for one in CHECKS for limit in one.limits]
    names = set(_families(as_prometheus([_result(*values)])))
    assert all(re.fullmatch(r"[a-z_]+", name) for name in names)
    assert len(names) == len(values) + 3
