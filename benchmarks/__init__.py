"""How fast, how big, how soon: our codec beside the peers, on messages made here. Never part of the test suite."""
