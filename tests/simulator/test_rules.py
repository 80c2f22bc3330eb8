"""Rules as values: what can be meant, what cannot and how that is told, and their JSON."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vlsi_bindings import vdi
from vlsi_bindings.simulator import Rule, RuleError, load_rules, rules_of

if TYPE_CHECKING:
    from pathlib import Path


class TestWhatCannotBeMeant:
    @pytest.mark.parametrize(
        ("settings", "told"),
        [
            ({}, "nothing would happen: give one or more of fault, status, delay"),
            ({"operation": "Desktop_Gte", "delay": 1}, "'Desktop_Gte' is no operation; did you mean Desktop_Get?"),
            ({"operation": "desktop_get", "delay": 1}, "did you mean Desktop_Get?"),
            ({"operation": "Kiosk_*", "delay": 1}, "'Kiosk_*' is no operation"),
            ({"operation": "", "delay": 1}, "operation: the name of an operation is needed"),
            ({"fault": "EntityNotFuond"}, "no type of fault; did you mean EntityNotFound?"),
            ({"fault": "DesktopInfo"}, "fault: 'DesktopInfo' is no type of fault"),
            ({"fault": vdi.InvalidState(error_message="\0")}, "fault: it cannot be sent"),
            ({"fault": 7}, "fault: the name of a type of fault, or a fault, is needed, found 7"),
            ({"status": 100}, "status: an HTTP status from 200 to 599 is needed, found 100"),
            ({"status": "503"}, "found '503'"),
            ({"delay": -1}, "delay: seconds from 0 to 3,600 are needed, found -1"),
            ({"delay": float("nan")}, "delay: seconds"),
            ({"delay": True}, "delay: seconds"),
            ({"drop": "middle"}, """drop: one of "before", "half" is needed, found 'middle'"""),
            ({"gzip": True}, 'gzip: one of "answer", "bomb", "broken" is needed, found True'),
            ({"bytes_per_second": 0}, "bytes_per_second: a whole number from 1 on is needed, found 0"),
            ({"probability": 0, "delay": 1}, "probability: a number over 0 and up to 1 is needed, found 0"),
            ({"probability": 1.5, "delay": 1}, "found 1.5"),
            ({"seed": "a", "delay": 1}, "seed: a whole number is needed, found 'a'"),
            ({"after": -1, "delay": 1}, "after: how many calls are spared is needed, from 0 on, found -1"),
            ({"times": 0, "delay": 1}, "times: how often it strikes is needed, from 1 on, found 0"),
            ({"id": 7, "delay": 1}, "id: the text of an id is needed, found 7"),
            ({"poison": [7]}, "poison: the texts of ids are needed, found (7,)"),
            ({"poison": 7}, "poison: the texts of ids are needed, found 7"),
            ({"drop": "before", "status": 503}, "status would not be seen; it goes with fault, delay, poison"),
            ({"drop": "before", "gzip": "bomb"}, 'For part of an answer take "half"'),
        ],
    )
    def test_is_told_with_what_can(self, settings: dict[str, Any], told: str) -> None:
        with pytest.raises(RuleError) as raised:
            Rule(**settings)
        assert told in str(raised.value)

    def test_what_a_stranger_wrote_is_told_in_short(self) -> None:
        with pytest.raises(RuleError) as raised:
            Rule(operation="A" * 10_000, delay=1)
        assert len(str(raised.value)) < 300


class TestAsValues:
    def test_ids_are_taken_as_objects_and_as_texts(self) -> None:
        identity = vdi.MachineId(id="Machine/QQ")
        rule = Rule(id=identity, poison=[identity, "Machine/Qg"])
        assert (rule.id, rule.poison) == ("Machine/QQ", ("Machine/QQ", "Machine/Qg"))
        assert Rule(poison="Machine/QQ").poison == Rule(poison=identity).poison == ("Machine/QQ",)

    def test_equal_settings_make_equal_rules(self) -> None:
        assert Rule(delay=1, times=2) == Rule(delay=1, times=2) != Rule(delay=1)

    def test_the_document_of_a_rule_makes_it_again(self) -> None:
        rule = Rule(operation="Desktop_*", fault="InvalidState", poison=["a"], delay=0.5, after=1, status=503, seed=4)
        assert rules_of(json.dumps([rule.document()]).encode()) == [rule]
        assert "probability" not in rule.document()

    def test_a_fault_of_ones_own_is_told_by_its_type(self) -> None:
        assert Rule(fault=vdi.InvalidState(error_message="no")).document() == {"fault": "InvalidState"}


class TestDocuments:
    @pytest.mark.parametrize(
        ("document", "told"),
        [
            (b"[{]", "line 1, column 3: no JSON"),
            (b'[\n{"delay": 1},\n{"delay" 2}]', "line 3, column 10: no JSON"),
            (b"{}", "a list of rules is needed, found {}"),
            (b"[7]", "rule 1: an object of settings is needed, found 7"),
            (b'[{"delay": 1}, {"dealy": 1}]', "rule 2: there is no 'dealy'; did you mean delay?"),
            (b'[{"zzz": 1}]', "rule 1: there is no 'zzz'; a rule has operation, id, probability"),
            (b'[{"delay": 1, "delay": 2}]', "'delay' stands twice in one object"),
            (b'[{"delay": NaN}]', "NaN is no number"),
            (b'[{"delay": 1e999}]', "rule 1: delay: seconds from 0"),
            (b'[{"poison": "Machine/QQ"}]', "rule 1: poison: a list of ids is needed, found 'Machine/QQ'"),
            (b'[{"poison": {"a": 1}}]', "rule 1: poison: a list of ids is needed"),
            (b'[{"operation": ["x"], "delay": 1}]', "rule 1: operation: the name of an operation is needed"),
            (b'[{"drop": ["half"]}]', "rule 1: drop: one of"),
            (b"[" * 100_000, "no JSON"),
            (b'[{"seed": ' + b"9" * 5_000 + b"}]", "no JSON"),
            (b"\xff\xfe\x00", "no JSON"),
            (b"[" + b'{"delay":1},' * 1_000 + b'{"delay":1}]', "1,001 rules; at most 1,000 are read"),
            (b" " * (1024 * 1024 + 1), "the document has more than 1,048,576 bytes"),
        ],
    )
    def test_what_is_wrong_is_told_with_its_place(self, document: bytes, told: str) -> None:
        with pytest.raises(RuleError) as raised:
            rules_of(document)
        assert told in str(raised.value)

    @given(
        st.lists(
            st.dictionaries(
                st.sampled_from([f.name for f in fields(Rule)]) | st.text(max_size=5),
                st.recursive(
                    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | st.just("half"),
                    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
                    max_leaves=5,
                ),
                max_size=4,
            ),
            max_size=3,
        )
    )
    @settings(max_examples=200)
    def test_any_json_gives_rules_or_a_rule_error(self, document: list[Any]) -> None:
        rules, told = [], ""
        try:
            rules = rules_of(json.dumps(document).encode())
        except RuleError as error:
            told = str(error)
        assert told.isprintable()
        assert rules_of(json.dumps([rule.document() for rule in rules]).encode()) == rules

    def test_a_file_is_named(self, tmp_path: Path) -> None:
        path = tmp_path / "faults.json"
        path.write_text('[{"delay": 1}, {}]')
        with pytest.raises(RuleError, match=r"faults\.json: rule 2: nothing would happen"):
            load_rules(path)
        path.write_text('[{"delay": 1}]')
        assert load_rules(path) == [Rule(delay=1)]
