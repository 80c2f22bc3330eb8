"""The promises about a message, each as a proof that anybody can run."""
