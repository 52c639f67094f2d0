"""A real Chromium without a screen, spoken to over two pipes; nothing but the standard library."""

import base64
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

PATH = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chromium-browser")


class Chromium:
    """One page in one browser; `with Chromium(file) as page`."""

    def __init__(self, file: Path, width: int = 1280, height: int = 900) -> None:
        self.folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        down, self._out = os.pipe()
        self._in, up = os.pipe()
        # The browser expects its commands on 3 and answers on 4, wherever the pipes are here
        self.process = subprocess.Popen(
            [
                *("bash", "-c", f'exec 3<&{down} 4>&{up}; exec "$@"', "chromium", str(PATH)),
                *("--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--disable-dev-shm-usage"),
                *(f"--user-data-dir={self.folder.name}", f"--window-size={width},{height}", "--hide-scrollbars"),
            ],
            pass_fds=(down, up),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(down)
        os.close(up)
        self._buffer = b""
        self._number = 0
        self.events: list[dict[str, Any]] = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self.call("Page.navigate", url=file.resolve().as_uri())
        self.until("Page.loadEventFired")

    def __enter__(self) -> "Chromium":
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._out)
        os.close(self._in)
        self.folder.cleanup()

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if session := getattr(self, "session", None):
            message["sessionId"] = session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return answer["result"]

    def until(self, event: str) -> None:
        while not any(seen["method"] == event for seen in self.events):
            self._next()

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            piece = os.read(self._in, 1 << 20)
            assert piece, "Chromium ended"
            self._buffer += piece
        line, self._buffer = self._buffer.split(b"\0", 1)
        message = json.loads(line)
        if "method" in message:
            self.events.append(message)
        return message

    def run(self, script: str) -> Any:
        """The value of a JavaScript expression."""
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    def press(self, key: str, text: str = "") -> None:
        codes = {"Enter": 13, "Escape": 27, "ArrowRight": 39, "ArrowLeft": 37, "ArrowUp": 38, "ArrowDown": 40, "Tab": 9}
        more = {"text": text} if text else {"text": "\r"} if key == "Enter" else {}
        code = codes.get(key, 0)
        self.call("Input.dispatchKeyEvent", type="keyDown", key=key, windowsVirtualKeyCode=code, **more)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key, windowsVirtualKeyCode=code)

    def picture(self, path: Path) -> None:
        """The page as a PNG."""
        path.write_bytes(base64.b64decode(self.call("Page.captureScreenshot")["data"]))

    def problems(self) -> list[str]:
        """Exceptions and refusals so far."""
        found = []
        for seen in self.events:
            if seen["method"] == "Runtime.exceptionThrown":
                found.append(json.dumps(seen["params"]["exceptionDetails"])[:300])
            if seen["method"] == "Log.entryAdded" and seen["params"]["entry"]["level"] in ("error", "warning"):
                found.append(seen["params"]["entry"]["text"])
        return found

    def fetched(self) -> list[str]:
        """Addresses asked for, the page's own aside."""
        asked = [
            seen["params"]["request"]["url"] for seen in self.events if seen["method"] == "Network.requestWillBeSent"
        ]
        return asked[1:]
