"""The layout rules: which package may import what, and how large a module may be."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
CORE = sorted((ROOT / "core").rglob("*.py"))
UI = sorted([*(ROOT / "ui").rglob("*.py"), ROOT / "plugin.py"])

# From the base to the top; a package imports only from levels before its own. Evaluation needs no torch, and training
# uses its scores, so it stands before network and training.
ORDER = (
    (
        "arrays",
        "errors",
        "redaction",
        "cancellable",
        "output_lock",
        "text",
        "reporting",
        "choices",
        "export_choices",
        "settings",
        "processors",
        "resources",
        "json_reading",
        "packages",
        "templates",
    ),
    ("raster",),
    ("scene",),
    ("sections",),
    ("model",),
    ("environment",),
    ("results",),
    ("classify_progress",),
    ("classify", "estimate"),
    ("many",),
    ("runs",),
    ("stores",),
    ("evaluation",),
    ("network",),
    ("training",),
    ("commands",),
)
QGIS = {"qgis", "PyQt5", "PyQt6", "processing"}
TORCH = {"torch", "onnx", "safetensors", "lightning", "torchmetrics"}
ANALYSIS = {"sklearn", "scipy", "pyarrow", "matplotlib", "distributed"}
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
            package = path.relative_to(ROOT).parts[: -node.level]
            modules = [node.module] if node.module else [alias.name for alias in node.names]
            found.update({"." + ".".join([*package, module]): node.lineno for module in modules})
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


def test_core_imports_neither_qgis_nor_qt_nor_ui():
    assert not offences(CORE, QGIS | {"landlabels"})
    assert not [
        f"{name_of(path)}:{line} imports {name}"
        for path in CORE
        for name, line in imports(path).items()
        if name.startswith((".ui", ".plugin"))
    ]


def test_heavy_packages_are_imported_only_where_they_are_used():
    others = [path for path in CORE if not name_of(path).startswith(("core/network/", "core/training/"))]
    importers = [path for path in others if name_of(path).startswith("core/model/imported/")]
    assert not offences([path for path in others if path not in importers], TORCH)
    assert not offences(importers, TORCH - {"onnx"})
    assert not offences(importers, {"onnx"}, at_start=True)
    assert not offences(others, {"onnxruntime", "jinja2"} | ANALYSIS, at_start=True)
    assert not offences([path for path in others if path.parent.name not in ("stores", "evaluation", "many")], ANALYSIS)


def part_of(path: Path) -> str:
    """The package, or the single module, of core that a file belongs to."""
    return path.relative_to(ROOT / "core").parts[0].removesuffix(".py")


def test_every_part_of_core_has_a_place_in_the_order():
    assert {part_of(path) for path in CORE} - {"__init__", "__main__"} == {part for level in ORDER for part in level}


def test_a_part_of_core_imports_only_from_those_before_it():
    rank = {part: number for number, level in enumerate(ORDER) for part in level}
    known = [path for path in CORE if part_of(path) in rank]
    assert not [
        f"{name_of(path)}:{line} imports {name}"
        for path in known
        for name, line in imports(path).items()
        if name.startswith(".core.") and rank[name.split(".")[2]] > rank[part_of(path)]
    ]


def test_modules_do_not_import_each_other_in_circles():
    graph = {
        module_of(path): {name for name in imports(path, at_start=True) if name.startswith((".core", ".ui"))}
        for path in [*CORE, *UI]
    }
    done: set[str] = set()

    def visit(module: str, path: tuple[str, ...]) -> None:
        assert module not in path, " imports ".join([*path[path.index(module) :], module])
        if module not in done:
            for target in graph.get(module, ()):
                visit(target, (*path, module))
            done.add(module)

    for module in graph:
        visit(module, ())


def module_of(path: Path) -> str:
    return "." + ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def test_core_changes_no_process_wide_gdal_setting():
    assert not [
        f"{name_of(path)}:{node.lineno} {node.attr}"
        for path in CORE
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in PROCESS_WIDE
    ]


def test_ui_imports_no_numerical_packages():
    assert not offences(UI, COMPUTING | {"landlabels", "PyQt5", "PyQt6"})


def test_a_file_has_at_most_400_lines():
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in [*CORE, *UI]}
    assert not {name: length for name, length in lengths.items() if length > 400}


# Functions of GDAL, the standard library and torch, whose arguments have no names.
MANY_POSITIONAL = {
    "checked",  # calls a function of GDAL with its arguments
    "ReadAsArray",
    "ReadRaster",
    "pack",  # one argument per field of a struct
    "permute",  # one argument per dimension
    "reshape",
}
MAX_POSITIONAL = 5


def positional_parameters(function: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> list[str]:
    names = [parameter.arg for parameter in (*function.args.posonlyargs, *function.args.args)]
    return names[1:] if names[:1] in (["self"], ["cls"]) else names


def called_name(call: ast.Call) -> str:
    """The last part of the name of what is called, such as `permute`."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def test_no_function_takes_and_no_call_passes_more_than_five_positional_arguments():
    found = []
    for path in [*CORE, *UI]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                count = len(positional_parameters(node))
                if count > MAX_POSITIONAL:
                    found.append(f"{name_of(path)}:{node.lineno} takes {count}")
            elif isinstance(node, ast.Call) and len(node.args) > MAX_POSITIONAL:
                name = called_name(node)
                if name not in MANY_POSITIONAL and not name.startswith("Qgs"):
                    found.append(f"{name_of(path)}:{node.lineno} passes {len(node.args)} to {name}")
    assert not found
