"""The labels of BigEarthNet: which of the 19 each of the 43 belongs to (Sumbul et al. 2021, BigEarthNet-MM)."""

from landlabels.core.model.label_sets import BIGEARTHNET19_FROM_43, load_label_set
from landlabels.core.stores.crosswalks import NO_LABEL, crosswalk

# Written out by name, independently of the table in core, so that a class moved there is noticed here.
MEMBERS = {
    "Urban fabric": ("Continuous urban fabric", "Discontinuous urban fabric"),
    "Industrial or commercial units": ("Industrial or commercial units",),
    "Arable land": ("Non-irrigated arable land", "Permanently irrigated land", "Rice fields"),
    "Permanent crops": (
        "Vineyards",
        "Fruit trees and berry plantations",
        "Olive groves",
        "Annual crops associated with permanent crops",
    ),
    "Pastures": ("Pastures",),
    "Complex cultivation patterns": ("Complex cultivation patterns",),
    "Land principally occupied by agriculture, with significant areas of natural vegetation": (
        "Land principally occupied by agriculture, with significant areas of natural vegetation",
    ),
    "Agro-forestry areas": ("Agro-forestry areas",),
    "Broad-leaved forest": ("Broad-leaved forest",),
    "Coniferous forest": ("Coniferous forest",),
    "Mixed forest": ("Mixed forest",),
    "Natural grassland and sparsely vegetated areas": ("Natural grassland", "Sparsely vegetated areas"),
    "Moors, heathland and sclerophyllous vegetation": ("Moors and heathland", "Sclerophyllous vegetation"),
    "Transitional woodland, shrub": ("Transitional woodland/shrub",),
    "Beaches, dunes, sands": ("Beaches, dunes, sands",),
    "Inland wetlands": ("Inland marshes", "Peatbogs"),
    "Coastal wetlands": ("Salt marshes", "Salines"),
    "Inland waters": ("Water courses", "Water bodies"),
    "Marine waters": ("Coastal lagoons", "Estuaries", "Sea and ocean"),
}
DROPPED = {
    "Road and rail networks and associated land",
    "Port areas",
    "Airports",
    "Mineral extraction sites",
    "Dump sites",
    "Construction sites",
    "Green urban areas",
    "Sport and leisure facilities",
    "Bare rock",
    "Burnt areas",
    "Intertidal flats",
}
NINETEEN, FORTY_THREE = load_label_set("bigearthnet19"), load_label_set("clc43")


def test_the_19_labels_consist_of_the_published_classes():
    assert NINETEEN.names == tuple(MEMBERS)
    found = [tuple(FORTY_THREE.names[index] for index in indexes) for indexes in BIGEARTHNET19_FROM_43]
    assert found == list(MEMBERS.values())
    assert set(FORTY_THREE.names) - {name for names in MEMBERS.values() for name in names} == DROPPED


def test_a_corine_reference_gets_the_published_labels_by_name_and_by_code():
    label_of = crosswalk(NINETEEN)
    for label in FORTY_THREE:
        expected = next((new for new, names in MEMBERS.items() if label.name in names), None)
        for key in (label.name.casefold(), label.code):
            index = label_of[key]
            assert (None if index == NO_LABEL else NINETEEN.names[index]) == expected, key
