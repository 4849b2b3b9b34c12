"""Training: sections with known labels become a model. Needs torch and scikit-learn.

The bundled models come from this command, run on the 125 sections that each card lists by acquisition, once with
`--bands standard` and once with `--bands standard-10-20m`:

    python -m landlabels.core train SECTIONS --bands standard --epochs 90 --batch 8 --features 64 --descriptor 64
        --lstm-size 64 --dropout 0.2 --bfloat16 --seed 1 --output standard.onnx
"""
