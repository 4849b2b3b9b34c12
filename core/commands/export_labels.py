"""`export-labels`: export a result layer to another format."""
import argparse
def add_arguments(parser: argparse.ArgumentParser) -> None: pass
