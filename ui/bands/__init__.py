"""The form to assign the bands of a scene."""
