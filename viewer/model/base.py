"""What every record has in common: it never changes once made, and it knows no field beyond its own."""

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A frozen record; `model_copy(update=…)` makes a changed one."""

    model_config = ConfigDict(frozen=True, extra="forbid")
