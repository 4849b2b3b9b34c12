# Every development task; `make` lists them. Set PYTHON to the interpreter that QGIS uses, if it is another one.
PYTHON ?= /usr/bin/python3
export PYTHON

VENV := .venv/bin/python
SHIPPED := __init__.py plugin.py core ui

.PHONY: help setup setup-test demo test test-gpu test-timm test-debian13 check coverage run bench mutants models translations docs package clean

help:
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

setup: .venv/classify.stamp  ## create .venv (what classifying needs) and the link build/plugins/landlabels
setup-test: .venv/test.stamp  ## the same, with what training, tests and checks need

.venv/%.stamp: pyproject.toml tools/setup.sh
	tools/setup.sh $*

demo: setup  ## classify a real scene, draw a map of it
	$(VENV) tools/demo.py

test: setup-test  ## the whole test suite
	$(VENV) tools/demo_scene.py || echo "The demo scene could not be fetched; tests that need it are skipped."
	OMP_NUM_THREADS=1 $(VENV) -m pytest --numprocesses auto --dist loadfile tests/unit
	$(VENV) -m pytest tests/qgis tests/desktop
	$(VENV) -m pytest tests/qt6

test-gpu: setup-test  ## the tests that need a GPU; they are skipped with the reason where there is none
	$(VENV) -m pytest tests/gpu

test-timm: .venv/timm.stamp  ## the published networks: timm's own against the imported ones, all six (minutes)
	LANDLABELS_ALL_BACKBONES=1 $(VENV) -m pytest tests/unit/test_import_reben.py

test-debian13:  ## the whole test suite on Debian 13, installed into build/debian13 (needs root and debootstrap)
	tools/test_debian13.sh

check: setup-test  ## format, lint, types, layering, security
	$(VENV) -m ruff format --check --quiet .
	$(VENV) -m ruff check --quiet .
	$(VENV) -m mypy --no-error-summary
	$(VENV) -m bandit --quiet --recursive $(SHIPPED)
	git ls-files -z $(SHIPPED) resources metadata.txt | xargs -0 $(VENV) -m detect_secrets.pre_commit_hook
	$(VENV) -m pytest --quiet tests/unit/test_layering.py

coverage: setup-test  ## which lines of core and ui the tests run: build/coverage/index.html
	$(VENV) -m coverage run -m pytest --quiet tests/unit
	$(VENV) -m coverage run --append -m pytest --quiet tests/qgis
	$(VENV) -m coverage html --directory build/coverage
	$(VENV) -m coverage report --format=total

run: setup  ## open QGIS with the plugin and the demo scene, in a separate profile
	$(VENV) tools/run_qgis.py

bench: setup-test  ## speed and memory, as ratios within one run
	PYTHONPATH=build/plugins $(VENV) tests/benchmarks/run.py

mutants: .venv/mutants.stamp  ## plant bugs in core one at a time and list those that no test finds (about an hour)
	$(VENV) tools/mutants.py $(MUTANTS)

models: setup-test  ## train the demonstration models again, from the real sections (about 20 minutes of CPU time)
	$(VENV) tools/models.py

translations:  ## collect the texts of the code into resources/translations, and compile them (needs Qt's lrelease)
	$(PYTHON) tools/translations.py

build/docs-venv/stamp: pyproject.toml
	$(PYTHON) -m venv build/docs-venv
	build/docs-venv/bin/pip install --quiet "pip>=25.1"
	build/docs-venv/bin/pip install --quiet --group docs
	touch $@

docs: build/docs-venv/stamp  ## the user guide as a site that opens from disk: build/site/index.html
	NO_MKDOCS_2_WARNING=1 build/docs-venv/bin/mkdocs build --quiet

package: setup  ## the zip that QGIS installs, from the last commit
	$(VENV) tools/package.py

clean:  ## remove .venv and build
	rm -rf .venv build
