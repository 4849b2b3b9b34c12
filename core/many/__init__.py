"""Classifies many scenes, with local processes or on a Dask cluster; any run can be stopped and continued."""
