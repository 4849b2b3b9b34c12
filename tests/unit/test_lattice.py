"""The pixel grids of Sentinel-2: which bounds on a grid lie within given bounds."""

import pytest
from landlabels.core.scene.lattice import snap_inward
from osgeo import osr

BOUNDS = (300003.0, 4999991.0, 300127.0, 5000099.0)


def utm(epsg):
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    return system


@pytest.mark.parametrize(
    ("epsg", "pixel", "expected"),
    [
        (32633, 10, (300010, 5000000, 300120, 5000090)),
        (32633, 20, (300020, 5000000, 300120, 5000080)),
        (32633, 60, (300060, 5000040, 300120, 5000040)),
        (32733, 20, (300020, 5000000, 300120, 5000080)),
        (32733, 60, (300060, 5000020, 300120, 5000080)),  # northings 40 m above a multiple of 60 m
    ],
)
def test_every_edge_moves_inwards_to_the_next_line_of_the_grid(epsg, pixel, expected):
    assert snap_inward(BOUNDS, utm(epsg), pixel) == expected


def test_edges_on_the_grid_stay_there_despite_rounding():
    exact = (300000, 5000040, 301200, 5001240)
    for shift in (-1e-6, 0, 1e-6):
        assert snap_inward(tuple(edge + shift for edge in exact), utm(32633), 60) == exact
