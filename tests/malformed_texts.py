"""Texts that templates of XML, HTML and expressions could misread, for tests with hypothesis."""

from hypothesis import strategies as st

_MARKS = st.sampled_from(
    ["<![CDATA[", "]]>", "&#0;", "<!--", '"', "'", "\\", "\t\n", "{{ x }}", "[% 1 %]", "\u202e", "😀", "&amp;"]
)
TEXTS = st.lists(st.one_of(_MARKS, st.text(max_size=5)), max_size=4).map("".join)
