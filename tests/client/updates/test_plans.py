"""Plans of updates: minimal, judged, applied at a server, undone, saved; for every update map of the contract."""

from __future__ import annotations

import asyncio
import datetime
import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.simulator.serving import Client, a_server, undone
from vlsi_bindings import vdi
from vlsi_bindings.client.updates import (
    ConflictError,
    PlanError,
    UpdateError,
    UpdatePlan,
    apply,
    apply_async,
    editing,
    plan_update,
    undo,
    undo_async,
)
from vlsi_bindings.client.updates.operations import updates_of
from vlsi_bindings.conformance.rules.updates import refused
from vlsi_bindings.conformance.rules.values import attributes_of
from vlsi_bindings.model import Array, DataObject

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

UPDATES = updates_of(None)


@pytest.fixture
def pool(client: Client) -> Any:
    """The first pool of instant clones."""
    return client.call("Desktop_Get", id=client.query("DesktopSummaryView").results[0].id.id)


def changed(value: Any, **paths: Any) -> Any:
    """A copy with other values at some paths of Python names, in which two underscores stand for a dot."""
    copy = deepcopy(value)
    for path, new in paths.items():
        *above, last = path.split("__")
        holder = copy
        for name in above:
            holder = getattr(holder, name)
        setattr(holder, last, new)
    return copy


class TestThePlan:
    def test_it_names_what_differs_and_nothing_else(self, pool: Any) -> None:
        """P12: an edit fails because untouched values are validated again."""
        plan = plan_update(pool, changed(pool, base__display_name="x", desktop_settings__enabled=False))
        assert plan.entries == [
            vdi.MapEntry(key="base.displayName", value="x"),
            vdi.MapEntry(key="desktopSettings.enabled", value=False),
        ]
        assert plan.request() == vdi.Desktop_Update(id=pool.id, updates=plan.entries)

    def test_of_no_change_there_is_nothing_to_send(self, pool: Any) -> None:
        plan = plan_update(pool, deepcopy(pool))
        assert not plan
        assert plan.entries == []
        apply(unreachable, plan)
        undo(unreachable, plan)
        assert str(plan) == f"Desktop_Update {pool.id.id}: nothing changes"

    def test_an_array_is_whole_and_has_its_type(self, pool: Any) -> None:
        """P17: anyType needs a hand-made xsi:type."""
        plan = plan_update(pool, changed(pool, desktop_settings__connection_server_restrictions=["LAB"]))
        (entry,) = plan.entries
        assert (entry.key, entry.value) == ("desktopSettings.connectionServerRestrictions", ["LAB"])
        assert isinstance(entry.value, Array)
        assert entry.value.item_type == "xsd:string"
        (back,) = plan.inverse().entries
        assert back.value == Array("xsd:string")

    def test_a_type_that_is_replaced_as_a_whole_is(self) -> None:
        wholes = 0
        for case in CASES:
            documented = UPDATES.contract.types.get(case.field.type)
            if documented is not None and documented.update_as_whole and isinstance(case.value, DataObject):
                inner = [c for c in CASES_WITHIN if c.root == case.root and c.path.startswith(f"{case.path}.")]
                for change in filter(None, (attempted(found) for found in inner)):
                    assert [entry.path for entry in change.changes] == [case.path]
                    wholes += 1
        assert wholes

    @pytest.mark.parametrize(
        ("path", "value", "told"),
        [
            ("base__name", "x", "base.name: not-updatable"),
            ("id", vdi.DesktopId(id="d"), "not-updatable"),
            ("type", "MANUAL", "type: not-updatable"),
        ],
    )
    def test_what_cannot_be_updated_is_refused_with_its_path(self, pool: Any, path: str, value: Any, told: str) -> None:
        with pytest.raises(UpdateError, match=told) as caught:
            plan_update(pool, changed(pool, base__display_name="x", **{path: value}))
        assert [breach.rule for breach in caught.value.breaches] == ["not-updatable"]

    def test_all_that_is_wrong_is_told_at_once(self, pool: Any) -> None:
        with pytest.raises(UpdateError) as caught:
            plan_update(pool, changed(pool, base__name="x", type="MANUAL"))
        assert {breach.path for breach in caught.value.breaches} == {"base.name", "type"}

    def test_a_value_that_breaks_a_rule_is_refused_before_it_is_sent(self, pool: Any) -> None:
        with pytest.raises(UpdateError, match="update-value"):
            plan_update(pool, changed(pool, desktop_settings__enabled="true"))

    def test_an_object_becomes_no_other_type_and_a_view_has_no_update(self, pool: Any, client: Client) -> None:
        with pytest.raises(TypeError, match="an update keeps the type"):
            plan_update(pool, pool.base)
        view = client.query("DesktopSummaryView").results[0]
        with pytest.raises(LookupError, match="what can be updated is ADDomainInfo"):
            plan_update(view, view)

    def test_a_required_property_that_loses_its_value_is_a_warning(self, pool: Any) -> None:
        after = deepcopy(pool)
        after.base.display_name = None
        assert plan_update(pool, after).warnings == ()
        after.desktop_settings.enabled = None
        (warning,) = plan_update(pool, after).warnings
        assert (warning.rule, warning.path, warning.severity) == ("update-unset", "desktopSettings.enabled", "warning")
        assert warning.page

    def test_it_is_shown_line_by_line(self, pool: Any) -> None:
        plan = plan_update(pool, changed(pool, base__display_name="x", base__description=None))
        lines = str(plan).splitlines()
        assert lines[0] == f"Desktop_Update {pool.id.id}"
        assert any("base.displayName: " in line and line.endswith("-> 'x'") for line in lines)


class TestAtTheServer:
    def test_it_is_applied_and_undone(self, client: Client, pool: Any) -> None:
        after = changed(pool, base__display_name="x", desktop_settings__enabled=False)
        plan = plan_update(pool, after)
        apply(client.result, plan)
        assert read(client, pool) == after
        assert plan.conflicts(pool) == []
        assert plan.conflicts(read(client, pool)) == ["base.displayName", "desktopSettings.enabled"]
        undo(client.result, plan)
        assert read(client, pool) == pool

    def test_what_somebody_else_has_changed_since_is_not_overwritten_unaware(self, client: Client, pool: Any) -> None:
        plan = plan_update(pool, changed(pool, base__display_name="x", desktop_settings__enabled=False))
        apply(client.result, plan)
        left = read(client, pool)
        theirs = changed(left, base__display_name="theirs", base__description="theirs, too")
        apply(client.result, plan_update(left, theirs))
        with pytest.raises(ConflictError, match=r"since: base\.displayName: 'x' -> 'theirs'; force=True") as raised:
            undo(client.result, plan)
        assert [change.path for change in raised.value.changes] == ["base.displayName"]
        assert read(client, pool) == theirs
        undo(client.result, plan, force=True)
        assert read(client, pool) == changed(pool, base__description="theirs, too")

    def test_awaited_it_is_told_as_well(self, client: Client, pool: Any) -> None:
        async def call(request: Any) -> Any:
            return client.result(request)

        plan = plan_update(pool, changed(pool, base__display_name="x"))  # which nobody applies
        with pytest.raises(ConflictError):
            asyncio.run(undo_async(call, plan))
        asyncio.run(undo_async(call, plan, force=True))
        assert read(client, pool) == pool

    def test_a_password_is_no_conflict_since_none_is_read(self) -> None:
        before = SERVER.inventory.examples.make("VirtualCenterInfo")
        after = deepcopy(before)
        after.server_spec.password = vdi.SecureString(utf8_string=b"new")
        plan = plan_update(before, after)
        assert plan.inverse().conflicts(before) == []

    def test_awaited_it_is_the_same(self, client: Client, pool: Any) -> None:
        async def call(request: Any) -> Any:
            return client.result(request)

        after = changed(pool, base__display_name="x")
        plan = plan_update(pool, after)
        asyncio.run(apply_async(call, plan))
        assert read(client, pool) == after
        asyncio.run(undo_async(call, plan))
        assert read(client, pool) == pool

    def test_an_edit_is_a_block(self, client: Client, pool: Any) -> None:
        edit = editing(pool, then=lambda plan: apply(client.result, plan))
        with edit as changing:
            changing.base.display_name = "x"
        assert pool.base.display_name != "x"
        assert read(client, pool).base.display_name == "x"
        undo(client.result, edit.plan)
        assert read(client, pool) == pool

    def test_an_edit_that_fails_changes_nothing(self, pool: Any) -> None:
        edit = editing(pool, then=unreachable)

        def fail() -> None:
            with edit as changing:
                changing.base.display_name = "x"
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            fail()
        with pytest.raises(RuntimeError, match="no plan"):
            _ = edit.plan


class TestSaved:
    def test_it_is_loaded_as_it_was(self, client: Client, pool: Any) -> None:
        after = changed(pool, base__display_name="x", desktop_settings__connection_server_restrictions=["LAB"])
        plan = plan_update(pool, after)
        loaded = UpdatePlan.from_json(json.loads(json.dumps(plan.as_json())))
        assert loaded == plan
        apply(client.result, loaded)
        assert read(client, pool) == after
        undo(client.result, UpdatePlan.from_json(json.loads(json.dumps(plan.as_json()))))
        assert read(client, pool) == pool

    @pytest.mark.parametrize(
        "spoil", [dict.clear, lambda d: d.pop("undo"), lambda d: d.update(update=d["undo"] | {"x": 1})]
    )
    def test_a_document_that_is_none_is_refused(self, pool: Any, spoil: Any) -> None:
        document = plan_update(pool, changed(pool, base__display_name="x")).as_json()
        spoil(document)
        with pytest.raises(PlanError):
            UpdatePlan.from_json(document)

    def test_update_and_undo_of_different_paths_are_refused(self, pool: Any) -> None:
        one, other = (plan_update(pool, changed(pool, **{path: value})).as_json() for path, value in EDITS)
        with pytest.raises(PlanError, match="belong together"):
            UpdatePlan.from_json({**one, "undo": other["undo"]})

    def test_a_password_is_neither_shown_nor_saved(self) -> None:
        """P22: passwords in logs."""
        before = STORE.all("SecondaryCredentialsInfo")[0]
        plan = plan_update(before, changed(before, data__password=vdi.SecureString(utf8_string=b"canary")))
        assert "canary" not in str(plan) + repr(plan)
        with pytest.raises(PlanError, match="holds a password"):
            plan.as_json()


class Case:
    """A path of a stored object whose update map allows it, and another value for it."""

    def __init__(self, root: str, operation: str, path: str, before: DataObject) -> None:
        self.root, self.operation, self.path, self.before = root, operation, path, before
        self.field = UPDATES.paths.walk(root, path).target
        self.value = value_at(before, path)

    def __repr__(self) -> str:
        return f"{self.operation} {self.path}"

    def after(self, value: Any) -> Any:
        return with_value(value, self.path, other(self.field, value_at(value, self.path)))


def names(value: Any) -> Mapping[str, str]:
    cls: type[DataObject] = type(value)
    return attributes_of(cls)


def value_at(value: Any, path: str) -> Any:
    for name in path.split("."):
        attribute = names(value).get(name) if value is not None else None
        value = getattr(value, attribute) if attribute else None
    return value


def with_value(value: Any, path: str, new: Any) -> Any:
    copy = deepcopy(value)
    *above, last = path.split(".")
    holder = copy
    for name in above:
        holder = getattr(holder, names(holder)[name])
    setattr(holder, names(holder)[last], new)
    return copy


def other(field: Any, value: Any) -> Any:
    """Another value for a field; ``value`` itself where none is known."""
    if field.array:
        return value[:-1] if value else another_array(field)
    if field.enumeration is not None:
        return next((text for text in field.enumeration.values if text != value), value)
    if field.type == "xsd:boolean":
        return not value
    if field.type in ("xsd:int", "xsd:long"):
        return 8 if value == 7 else 7
    if field.type == "xsd:string":
        return "other" if value != "other" else "another"
    if field.type == "xsd:dateTime":
        return datetime.datetime(2025, 1, 1, tzinfo=datetime.timezone.utc)
    return None if field.optional else value


def another_array(field: Any) -> list[Any]:
    return ["other"] if field.type == "xsd:string" and field.enumeration is None else []


def cases() -> Iterator[Case]:
    """All paths of one stored object for each update map, but those within types that are replaced as a whole."""
    for name, updating in UPDATES.all.items():
        there = [value for value in STORE.all(updating.root) if not value_at(value, "data.builtin")]
        before = (there or [SERVER.inventory.examples.make(updating.root)])[0]
        for path, walk in UPDATES.paths.listed(updating.root).items():
            held_there = len(walk.steps) == 1 or value_at(before, path.rpartition(".")[0]) is not None
            owned = held_there and walk.target.name in names(parent(before, path))
            if owned and all(step.field.updatable for step in walk.steps):
                yield Case(updating.root, name, path, before)


def parent(value: Any, path: str) -> Any:
    return value_at(value, path.rpartition(".")[0]) if "." in path else value


def attempted(case: Case, *, value: Any = None) -> UpdatePlan | None:
    """The plan of a case; ``None`` if the rules refuse what it would lead to, or nothing differs."""
    before = case.before if value is None else value
    try:
        return plan_update(before, case.after(before), operation=case.operation) or None
    except UpdateError:
        return None


SERVER = a_server()
STORE = SERVER.store
CLIENT = Client(SERVER)
CLIENT.call("Role_Create")  # the roles that are there are built in, and stay as they are
ALL_CASES = list(cases())
CASES = [c for c in ALL_CASES if refused(UPDATES.paths.walk(c.root, c.path), UPDATES.contract) is None]
TAKEN: set[str] = set()
CASES_WITHIN = [c for c in ALL_CASES if c not in CASES]
GIVEN: dict[str, dict[str, Any]] = {
    "Policies_Update": {},
    "ViewComposerDomainAdministrator_UpdateByServerDefinition": {
        "server_definition": SERVER.inventory.examples.make("ServerDefinition")
    },
}


def now(before: Any) -> Any:
    entities = SERVER.inventory.entities
    name = type(before).__wire_name__
    found = SERVER.inventory.get(name) if name in entities.single else SERVER.inventory.get(name, entities.key(before))
    return SERVER.inventory.shapes.clean(found)


def goes_round(before: Any, after: Any, operation: str) -> bool:
    """Whether a plan is taken; if it is, it leads to ``after``, its inverse back, and both survive being saved."""
    try:
        plan = plan_update(before, after, operation=operation)
        plan.inverse()
        plan.request(**GIVEN.get(operation, {}))
    except UpdateError:
        return False
    with undone(SERVER):
        try:
            apply(CLIENT.result, plan, **GIVEN.get(operation, {}))
        except (vdi.InvalidArgument, vdi.EntityNotFound):
            return False  # the whole object would be invalid, which no plan can know
        clean = SERVER.inventory.shapes.clean
        assert now(before) == clean(after)
        assert UpdatePlan.from_json(json.loads(json.dumps(plan.as_json()))) == plan
        undo(CLIENT.result, plan, **GIVEN.get(operation, {}))
        assert now(before) == clean(before)
    return True


@pytest.mark.parametrize("operation", sorted(set(UPDATES.all) - {"Policies_Update"}))
def test_applied_it_is_the_object_wished_for_and_undone_the_old_one(operation: str) -> None:
    tried = [case for case in CASES if case.operation == operation]
    done = [case for case in tried if goes_round(case.before, case.after(case.before), operation)]
    assert done
    for case in done:
        TAKEN.add(repr(case))


def test_most_paths_take_another_value() -> None:
    """What is not taken is a value that a rule ties to others, or an id that the server does not know."""
    if len({taken.split()[0] for taken in TAKEN}) == len(UPDATES.all) - 1:  # the test above ran whole
        assert len(TAKEN) > len(CASES) / 2


def test_policies_are_of_whom_the_caller_says() -> None:
    """Their settings have no id: the request names the resource and the user."""
    plans = [plan for case in CASES if case.operation == "Policies_Update" and (plan := attempted(case))]
    assert plans
    with pytest.raises(TypeError, match=r"needs resource \(or None\), needs user_or_group \(or None\)"):
        apply(unreachable, plans[0])
    with pytest.raises(TypeError, match="has no parameter pool"):
        plans[0].request(pool=1)
    resource, user = vdi.DesktopId(id="d"), vdi.UserOrGroupId(id="u")
    request: Any = plans[0].request(resource=resource, user_or_group=user)
    assert (request.resource, request.user_or_group, request.updates) == (resource, user, plans[0].entries)
    of_all: Any = plans[0].request(resource=None, user_or_group=None)  # what is meant for all is said
    assert (of_all.resource, of_all.user_or_group) == (None, None)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(["Desktop_Update", "Farm_Update", "GlobalSettings_Update", "Role_Update"]), st.data())
def test_any_changes_together_go_there_and_back(operation: str, data: st.DataObject) -> None:
    of_one = [case for case in CASES if case.operation == operation and not isinstance(case.value, DataObject)]
    chosen = data.draw(st.lists(st.sampled_from(of_one), max_size=4, unique_by=id))
    before = of_one[0].before
    after = before
    for case in chosen:
        if attempted(case, value=after):
            after = case.after(after)
    goes_round(before, after, operation)


EDITS = [("base__display_name", "x"), ("desktop_settings__enabled", False)]


def unreachable(_: Any) -> Any:
    raise AssertionError("nothing is to be sent")


def read(client: Client, pool: Any) -> Any:
    return client.call("Desktop_Get", id=pool.id.id)
