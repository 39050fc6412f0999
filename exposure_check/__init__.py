"""Exposure Check: from a face to a letter, on the person's own computer."""

import os

# onnxruntime 1.31 sends usage data to its maker, and keeps an identifier of this computer in the user's cache folder,
# unless told otherwise before it is loaded. Worker processes inherit this.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

__version__ = "0.1.0"
