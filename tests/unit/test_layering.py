"""The house rules that a machine can check: which room may import what, and that no room grows too large."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
CORE = sorted((ROOT / "core").rglob("*.py"))
UI = sorted([*(ROOT / "ui").rglob("*.py"), ROOT / "plugin.py"])

QGIS = {"qgis", "PyQt5", "PyQt6", "processing"}
TORCH = {"torch", "onnx", "safetensors", "lightning", "torchmetrics"}
ANALYSIS = {"sklearn", "scipy", "pyarrow", "matplotlib"}
COMPUTING = {"numpy", "onnxruntime"} | TORCH | ANALYSIS
PROCESS_WIDE = {"UseExceptions", "DontUseExceptions", "SetConfigOption", "SetConfigOptions", "SetCacheMax"}


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports(path: Path, at_start: bool = False) -> dict[str, int]:
    """The packages a file imports, with a line each; `at_start`: only what is imported as soon as the file is.

    Relative imports are given with their path inside the plugin, such as `.core.grid`.
    """
    found: dict[str, int] = {}

    def visit(node: ast.AST) -> None:
        if at_start and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            return
        if at_start and isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            return
        if isinstance(node, ast.Import):
            found.update({alias.name.split(".")[0]: node.lineno for alias in node.names})
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found[node.module.split(".")[0]] = node.lineno
        elif isinstance(node, ast.ImportFrom):
            room = path.relative_to(ROOT).parts[: -node.level]
            modules = [node.module] if node.module else [alias.name for alias in node.names]
            found.update({"." + ".".join([*room, module]): node.lineno for module in modules})
        for child in ast.iter_child_nodes(node):
            visit(child)

    visit(ast.parse(path.read_text(encoding="utf-8")))
    return found


def offences(files: list[Path], forbidden: set[str], **options: bool) -> list[str]:
    """Every import of a forbidden package in the files, as file:line."""
    return [
        f"{name_of(path)}:{line} imports {name}"
        for path in files
        for name, line in imports(path, **options).items()
        if name in forbidden
    ]


def test_there_is_something_to_check():
    assert len(CORE) > 5 and UI


def test_core_knows_neither_qgis_nor_qt_nor_the_ui():
    assert not offences(CORE, QGIS | {"landlabels"})
    assert not [
        f"{name_of(path)}:{line} imports {name}"
        for path in CORE
        for name, line in imports(path).items()
        if name.startswith((".ui", ".plugin"))
    ]


def test_torch_stays_in_network_and_training_and_onnxruntime_waits_until_a_model_runs():
    others = [path for path in CORE if not name_of(path).startswith(("core/network/", "core/training/"))]
    assert not offences(others, TORCH)
    assert not offences(others, {"onnxruntime"} | ANALYSIS, at_start=True)
    assert not offences([path for path in others if path.parent.name not in ("stores", "evaluation")], ANALYSIS)


def test_stores_know_nothing_of_those_who_use_them():
    users = (".core.training", ".core.evaluation", ".core.network", ".core.commands")
    stores = [path for path in CORE if name_of(path).startswith("core/stores/")]
    assert stores and not [name for path in stores for name in imports(path) if name.startswith(users)]


def test_core_changes_no_gdal_setting_of_the_whole_process():
    assert not [
        f"{name_of(path)}:{node.lineno} {node.attr}"
        for path in CORE
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in PROCESS_WIDE
    ]


def test_the_ui_computes_nothing():
    assert not offences(UI, COMPUTING | {"landlabels", "PyQt5", "PyQt6"})


def test_a_file_has_at_most_400_lines():
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in [*CORE, *UI]}
    assert not {name: length for name, length in lengths.items() if length > 400}
