"""The training procedure: the paper's exactly, and one with later improvements. Needs no torch."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..errors import ParameterError
from ..text import tr


@dataclass(frozen=True)
class Recipe:
    """How a network is trained; the defaults are the preset `standard`.

    Attributes:
        epochs: passes over the sections.
        batch: sections per step, over all processes; 0 = by the number of training sections (`batch_for`).
        learning_rate: the learning rate; with a schedule, its maximum.
        optimiser: `adam`, or `adamw` (Loshchilov and Hutter 2019).
        weight_decay: weight decay of AdamW; not applied to biases and batch norms.
        schedule: `constant`, or `cosine`: warm-up over the first tenth of the steps, then a cosine down to 0.
        gradient_clip: maximum norm of the gradient; 0 = no limit.
        ema_decay: decay of the exponential moving average (EMA) of the weights, which is the result; 0 = no average.
        flip_rotate: flip and rotate sections at random.
        shift: shift sections cyclically at random, by multiples of 60 m.
        brightness: standard deviation of the random factor (logarithm) on a section's digital numbers.
        atmosphere: share of the sections with a simulated atmosphere, for Level-1C and hazy scenes.
        cutmix: share of the sections of which a part is replaced by another section (after CutMix, Yun et al. 2019).
        max_per_place: maximum number of sections of one place in an epoch, to balance scenes; 0 = all.
        class_weights: weight the positives of rare labels in the loss: sqrt(negatives / positives), from 1 to 10.
        patch_loss: weight of the loss on the label shares in the patches, where the sections have them; 0 = none.
        teacher_loss: weight of the loss on the shares that a teacher gives, where the sections have them; 0 = none.
        patience: epochs without a better validation macro AP after which training ends; the result is the best epoch.
            0 = train all epochs; the last is the result.
        calibrate: fit a temperature and choose a threshold on the validation sections; otherwise it is 0.5.
        precision: `32`; `bf16`, mixed precision with bfloat16; `auto`: mixed precision on a GPU, 32 bits on a CPU.
    """

    epochs: int = 60
    batch: int = 0
    learning_rate: float = 1e-3
    optimiser: str = "adamw"
    weight_decay: float = 0.05
    schedule: str = "cosine"
    gradient_clip: float = 1.0
    ema_decay: float = 0.98
    flip_rotate: bool = True
    shift: bool = True
    brightness: float = 0.1
    atmosphere: float = 0.0
    cutmix: float = 0.5
    max_per_place: int = 0
    class_weights: bool = False
    patch_loss: float = 1.0
    teacher_loss: float = 1.0
    patience: int = 15
    calibrate: bool = True
    precision: str = "auto"

    def sized(self, sections: int) -> Recipe:
        """Return the recipe with the batch for a number of training sections, if it has none."""
        return self if self.batch else replace(self, batch=batch_for(sections))

    def check(self) -> None:
        """Raise `ParameterError` for an invalid value."""
        minimum = {"epochs": 1, "batch": 0, "max_per_place": 0, "patience": 0, "weight_decay": 0, "gradient_clip": 0}
        minimum |= {"patch_loss": 0, "teacher_loss": 0}
        for name, lowest in minimum.items():
            if not getattr(self, name) >= lowest:  # NaN, too
                raise ParameterError(name=name, value=getattr(self, name), allowed=tr("at least {n}").format(n=lowest))
        if not 0 < self.learning_rate <= 1:
            allowed = tr("more than 0 and at most 1")
            raise ParameterError(name="learning_rate", value=self.learning_rate, allowed=allowed)
        for name in ("atmosphere", "ema_decay", "cutmix"):
            if not 0 <= getattr(self, name) <= 1:
                raise ParameterError(name=name, value=getattr(self, name), allowed=tr("from 0 to 1"))


def batch_for(sections: int) -> int:
    """Return the sections per step: about the square root of their number, a power of two from 16 to 256.

    Few sections need many steps per epoch; with many, small batches use a GPU badly and make an epoch long.
    """
    return next(batch for batch in (16, 32, 64, 128, 256) if batch == 256 or sections < (2 * batch) ** 2)


# The paper, section 3: the learning rate is its "initial learning rate of 10^-3". It does not give optimiser and batch
# size; these are from the authors' released code. A machine without memory for 1000 sections needs a smaller batch.
PAPER = Recipe(
    epochs=100,
    batch=1000,
    optimiser="adam",
    weight_decay=0.0,
    schedule="constant",
    gradient_clip=0.0,
    ema_decay=0.0,
    flip_rotate=False,
    shift=False,
    brightness=0.0,
    cutmix=0.0,
    patch_loss=0.0,
    teacher_loss=0.0,
    patience=0,
    calibrate=False,
    precision="32",
)
RECIPES = {"standard": Recipe(), "paper": PAPER}  # by `choices.PRESETS`
