"""The Processing provider and its algorithms, each one call into core."""
