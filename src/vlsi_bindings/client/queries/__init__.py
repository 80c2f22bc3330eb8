"""Queries: conditions over the members of an entity, and listings that go to the end.

>>> F = fields(MachineSummaryView)
>>> Query(MachineSummaryView).filter(F.base.name.startswith("WIN")).sort(F.base.name)
"""
