"""What captures tell of the server: its dialect, and what they confirm and contradict of the contract."""
