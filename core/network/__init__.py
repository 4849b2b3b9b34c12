"""The networks and their files. Needs torch, except for adding novelty to a file.

Three architectures: the paper's K-Branch CNN, bidirectional LSTM and patch-based multi-attention; CA-ConvBiLSTM, the
method that the paper compares with; and the K-Branch CNN alone, on whole sections, as its authors released it.

"The paper" is Sumbul and Demir (2019), "A CNN-RNN framework with a novel patch-based multi-attention mechanism for
multi-label image classification in remote sensing", IGARSS.

Symbols in this package: N sections, K band groups, R patches of a section in raster order, D numbers per patch
descriptor, T rows of attention, C labels.
"""
