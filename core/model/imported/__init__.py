"""Published models: converted into model files of LandLabels with onnx and numpy, without torch and TensorFlow."""
