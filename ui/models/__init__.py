"""The model manager: bundled, downloaded, own and published models, and their cards at a glance."""
