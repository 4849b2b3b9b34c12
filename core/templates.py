"""Rendering of the templates in `resources/templates` with jinja2, which is imported with the first rendering."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from .errors import MissingPackage
from .resources import RESOURCES
from .text import tr

if TYPE_CHECKING:
    from jinja2 import Environment


def render(name: str, **values: object) -> str:
    """Render the template `name`; values are escaped for HTML and XML, unless the template marks them as safe.

    Raises: MissingPackage if jinja2 is not installed.
    """
    return _environment().get_template(name).render(values)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    try:
        import jinja2
    except ImportError as error:
        raise MissingPackage(package="jinja2", purpose=tr("results and reports cannot be written")) from error
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(RESOURCES / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
