"""What two messages, or two captures, say differently."""
