"""XML of products: read with limits, and an error if it cannot be read, since it holds the offset."""

import pytest
from landlabels.core.errors import MetadataUnreadable
from landlabels.core.raster.xml_reader import parse_xml, read_xml
from landlabels.core.scene.scene import open_scene
from scenes import write_safe

ENTITIES = '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'
EXTERNAL = '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'


@pytest.mark.parametrize("text", [ENTITIES, EXTERNAL, "<!DOCTYPE a><a/>"])
def test_document_types_and_entities_are_refused(text):
    with pytest.raises(ValueError, match="declares a document type"):
        parse_xml(text)


@pytest.mark.parametrize("text", ["", "<a>", "<a></b>", "no XML", "<a>&undefined;</a>"])
def test_other_text_is_refused(text):
    with pytest.raises(ValueError, match="not well-formed"):
        parse_xml(text)


def test_a_file_above_the_limit_is_refused(tmp_path):
    path = tmp_path / "a.xml"
    path.write_text("<a>é</a>", encoding="latin-1")
    with pytest.raises(ValueError, match="not well-formed"):  # it is not UTF-8
        read_xml(str(path))
    path.write_text('<?xml version="1.0" encoding="ISO-8859-1"?><a b="1">é</a>', encoding="latin-1")
    assert read_xml(str(path)).text == "é"
    with pytest.raises(ValueError, match="larger than 10 bytes"):
        read_xml(str(path), limit=10)
    with pytest.raises(ValueError, match="absent or empty"):
        read_xml(str(tmp_path / "absent.xml"))


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: "",
        lambda text: text[: len(text) // 2],
        lambda text: f"<!DOCTYPE a>{text}",
        lambda text: text.replace(">10000<", ">none<"),
        lambda text: text.replace(">10000<", ">0<"),
        lambda text: text.replace(">-1000<", ">none<"),
    ],
    ids=["empty", "truncated", "document type", "no quantification", "zero quantification", "no offset"],
)
def test_metadata_that_cannot_be_read_is_an_error_and_not_an_offset_of_0(tmp_path, damage):
    product = write_safe(tmp_path, (1, 1))
    xml = product / "MTD_MSIL2A.xml"
    xml.write_text(damage(xml.read_text()))
    for source in (product, xml, next(product.rglob("*_B02_10m.jp2"))):
        with pytest.raises(MetadataUnreadable, match=r"MTD_MSIL2A\.xml' cannot be read"):
            open_scene(source)


def test_encodings_that_do_not_exist_are_refused():
    with pytest.raises(ValueError, match="unknown encoding"):
        parse_xml(b'<?xml version="1.0" encoding="XTF-8"?><a/>')
