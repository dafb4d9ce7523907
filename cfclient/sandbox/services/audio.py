"""Sound files that are made, not recorded: tones as WAV, silence as MP3."""

from __future__ import annotations

import hashlib
import io
import math
import struct
import wave

from cfschema.types import SoundFormat

_RATE = 8000
_PITCH = 440.0
_VOLUME = 8000
_ID3_OR_FRAME = (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2")
# A frame of MPEG-2 layer III (ISO 13818-3): mono, 16 kHz, 8 kbit/s; its side information is zero,
# which is silence.
_FRAME = b"\xff\xf3\x18\xc4".ljust(36, b"\0")
_FRAMES_PER_SECOND = 16000 / 576
_SEVEN_BITS = 7


def tone(seconds: int, seed: str) -> bytes:
    """Return a WAV file with a tone.

    Args:
        seconds: Its duration.
        seed: A text that determines its pitch.
    """
    step = hashlib.sha256(seed.encode()).digest()[0] / 256
    pitch = _PITCH * (1 + step)
    samples = (
        int(_VOLUME * math.sin(2 * math.pi * pitch * place / _RATE))
        for place in range(seconds * _RATE)
    )
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(b"".join(struct.pack("<h", sample) for sample in samples))
    return buffer.getvalue()


def silence(seconds: int, title: str) -> bytes:
    """Return an MP3 file without a sound.

    Args:
        seconds: Its duration.
        title: Its title, in an ID3 tag (ID3v2.4.0).
    """
    text = b"\x03" + title.encode()
    frame = b"TIT2" + _synchsafe(len(text)) + b"\0\0" + text
    tag = b"ID3\x04\0\0" + _synchsafe(len(frame)) + frame
    return tag + _FRAME * math.ceil(seconds * _FRAMES_PER_SECOND)


def convert(content: bytes, wanted: SoundFormat, title: str) -> bytes:
    """Return a sound in a format; in another than its own, it has its duration alone.

    Args:
        content: The bytes of the sound.
        wanted: The format.
        title: The title.
    """
    if format_of(content) == wanted:
        return content
    seconds = seconds_of(content) or 1
    return silence(seconds, title) if wanted == SoundFormat.MP3 else tone(seconds, title)


def format_of(content: bytes) -> SoundFormat | None:
    """Return the format of a sound file, or `None` if it is unknown."""
    if content[:4] == b"RIFF" and content[8:12] == b"WAVE":
        return SoundFormat.WAV
    return SoundFormat.MP3 if content.startswith(_ID3_OR_FRAME) else None


def seconds_of(content: bytes) -> int | None:
    """Return the duration of a WAV file; `None` if it is unknown."""
    if format_of(content) != SoundFormat.WAV:
        return None
    try:
        with wave.open(io.BytesIO(content)) as file:
            return int(file.getnframes() / file.getframerate())
    except (wave.Error, EOFError, ZeroDivisionError):
        return None


def _synchsafe(size: int) -> bytes:
    return bytes(size >> _SEVEN_BITS * place & 0x7F for place in (3, 2, 1, 0))
