"""How a network is fitted: the paper's procedure to the letter, and one with what is known to help. Needs no torch."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import ParameterError
from ..text import tr


@dataclass(frozen=True)
class Recipe:
    """How a network is fitted; the defaults are the preset `standard`.

    Attributes:
        epochs: passes over the sections.
        batch: sections per step, over all processes.
        rate: learning rate, the peak of it where it is scheduled.
        optimiser: `adam`, or `adamw` (Loshchilov and Hutter 2019).
        decay: weight decay of AdamW; biases and batch norms do not decay.
        schedule: `constant`, or `cosine`: warm-up over the first tenth of the steps, then falling to 0 as a cosine.
        clip: largest norm of the gradient; 0 = any.
        average: share of its past that the running average of the weights, which is the result, keeps at each step;
            0 = the weights themselves are the result.
        turns: flip and turn sections at random.
        shifts: shift sections around their edges at random, by multiples of 60 m.
        brightness: standard deviation of the random factor (logarithm) on a section's digital numbers.
        atmosphere: share of the sections seen through a made-up atmosphere, as Level-1C and hazy scenes are.
        splice: share of the sections of which a part is replaced by other ground (after CutMix: Yun et al. 2019).
        per_place: most sections of one place in an epoch, so that one scene does not drown the others; 0 = all.
        class_weights: weigh the positives of rare labels more: sqrt(negatives / positives), from 1 to 10.
        patience: epochs without a better validation macro AP after which fitting ends; the result is the best epoch.
            0 = all epochs, and the last is the result.
        calibrate: fit a temperature and a threshold per label on the validation sections; else 0.5 for each.
        precision: `32`; `bf16`, computing in bfloat16 where that loses nothing; `auto`: so on GPUs, 32 bits on CPUs.
    """

    epochs: int = 60
    batch: int = 16
    rate: float = 1e-3
    optimiser: str = "adamw"
    decay: float = 0.05
    schedule: str = "cosine"
    clip: float = 1.0
    average: float = 0.98
    turns: bool = True
    shifts: bool = True
    brightness: float = 0.1
    atmosphere: float = 0.0
    splice: float = 0.5
    per_place: int = 0
    class_weights: bool = False
    patience: int = 15
    calibrate: bool = True
    precision: str = "auto"

    def check(self) -> None:
        """Raise `ParameterError` for a value that cannot work."""
        for name, lowest in (("epochs", 1), ("batch", 1), ("per_place", 0), ("patience", 0), ("decay", 0), ("clip", 0)):
            if getattr(self, name) < lowest:
                raise ParameterError(name=name, value=getattr(self, name), allowed=tr("at least {n}").format(n=lowest))
        if not 0 < self.rate <= 1:
            raise ParameterError(name="rate", value=self.rate, allowed=tr("more than 0 and at most 1"))
        for name in ("atmosphere", "average", "splice"):
            if not 0 <= getattr(self, name) <= 1:
                raise ParameterError(name=name, value=getattr(self, name), allowed=tr("from 0 to 1"))


# The paper, section 3: the learning rate is its "initial learning rate of 10^-3". It leaves optimiser and batch open:
# these are those of the authors' released code. A machine that cannot hold 1000 sections takes a smaller batch.
PAPER = Recipe(
    epochs=100,
    batch=1000,
    optimiser="adam",
    decay=0.0,
    schedule="constant",
    clip=0.0,
    average=0.0,
    turns=False,
    shifts=False,
    brightness=0.0,
    splice=0.0,
    patience=0,
    calibrate=False,
    precision="32",
)
PRESETS = {"standard": Recipe(), "paper": PAPER}
