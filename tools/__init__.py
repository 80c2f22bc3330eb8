"""What is made at home: the contract from the reference, the classes from the contract. Not part of the package."""
