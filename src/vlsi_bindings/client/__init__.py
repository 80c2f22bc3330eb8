"""Talking to a connection server: sessions, calls, queries and updates."""
