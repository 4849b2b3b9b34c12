"""The texts of `resources/models/catalogue.json` that are shown, marked for translation; a test compares them."""

from __future__ import annotations

from ..text import mark

CATALOGUE_TEXTS = (
    mark("MobileViT-S, BigEarthNet v2.0"),
    mark("ResNet-50, BigEarthNet v2.0"),
    mark("ResNet-101, BigEarthNet v2.0"),
    mark("ConvNeXt V2 base, BigEarthNet v2.0"),
    mark("ViT base, BigEarthNet v2.0"),
    mark("MLP-Mixer base, BigEarthNet v2.0"),
    mark("K-Branch CNN, BigEarthNet v1.0, 43 labels"),
    mark("K-Branch CNN, BigEarthNet v1.0, 19 labels"),
    mark("The smallest and the fastest to download of the published networks: convolutions with small transformers."),
    mark("A convolutional network of 50 layers, the usual reference."),
    mark("A convolutional network of 101 layers."),
    mark("A large convolutional network."),
    mark("A large vision transformer."),
    mark("A large network of multilayer perceptrons."),
    mark("The network of the authors of BigEarthNet: a branch of convolutions for each band resolution."),
)
