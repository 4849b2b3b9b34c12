"""The network: K-Branch CNN, bidirectional LSTM, patch-based multi-attention, classification. Needs torch.

"The paper" is Sumbul and Demir (2019), "A CNN-RNN framework with a novel patch-based multi-attention mechanism for
multi-label image classification in remote sensing", IGARSS.

Symbols in this package: N sections, K band groups, R patches of a section in raster order, D numbers per patch
descriptor, T rows of attention, C labels.
"""
