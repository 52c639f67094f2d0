"""Install the .deb in a clean Debian root and use the app there as a person would; run by `dev.py package --check`.

The root is made once by debootstrap (work/clean-root) and reset before each check. Needs root, debootstrap and unshare. In
the root runs, without any network: the desktop entry's and metainfo's validators, the app under Xvfb with a window manager, a double-click
on an article in a file manager, a drag of three files, an export, and a second start that finds the session again.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CLEAN = ROOT / "work" / "clean-root"
PRISTINE = ROOT / "work" / "clean-root.tar"
TOOLS = (
    *("xvfb", "xauth", "openbox", "xdotool", "pcmanfm", "imagemagick", "desktop-file-utils", "appstream"),
    *("dbus-x11", "iproute2", "procps", "strace", "shared-mime-info", "python3"),
)


def main(deb: str) -> int:
    """Check one package; the exit status."""
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        print("package check: skipped, it needs root and debootstrap")
        return 0
    make_root()
    shutil.copy(deb, CLEAN / "demarche.deb")
    shutil.copytree(ROOT / "resources" / "samples", CLEAN / "articles", dirs_exist_ok=True)
    shutil.copy(ROOT / "build" / "linux" / "use_app.sh", CLEAN / "use_app.sh")
    shutil.copy(ROOT / "build" / "linux" / "drag_source.py", CLEAN / "drag_source.py")
    inside("apt-get", "install", "-y", "-qq", "--no-install-recommends", "/demarche.deb")
    # A network name space of its own holds nothing, not even loopback, so nothing can be sent
    done = subprocess.run(["unshare", "--net", "chroot", str(CLEAN), "/bin/bash", "/use_app.sh"], check=False)
    pictures = ROOT / "work" / "check"
    shutil.rmtree(pictures, ignore_errors=True)
    shutil.copytree(CLEAN / "tmp" / "check", pictures)
    print(f"package check: {'passed' if done.returncode == 0 else 'FAILED'}; pictures in {pictures.relative_to(ROOT)}")
    return done.returncode


def make_root() -> None:
    """A minimal Debian with the tools of the check, unpacked anew."""
    if not PRISTINE.exists():
        shutil.rmtree(CLEAN, ignore_errors=True)
        subprocess.run(["debootstrap", "--variant=minbase", "bookworm", str(CLEAN)], check=True)
        for name in ("sources.list", "sources.list.d", "apt.conf.d"):
            here = Path("/etc/apt", name)
            if here.is_dir():
                shutil.copytree(here, CLEAN / "etc" / "apt" / name, dirs_exist_ok=True)
            elif here.exists():
                shutil.copy(here, CLEAN / "etc" / "apt" / name)
        inside("apt-get", "update", "-qq")
        inside("apt-get", "install", "-y", "-qq", "--no-install-recommends", *TOOLS)
        subprocess.run(["tar", "-C", str(CLEAN), "--one-file-system", "-cf", str(PRISTINE), "."], check=True)
    shutil.rmtree(CLEAN, ignore_errors=True)
    CLEAN.mkdir(parents=True)
    subprocess.run(["tar", "-C", str(CLEAN), "-xf", str(PRISTINE)], check=True)


def inside(*command: str) -> None:
    """Run a command in the clean root."""
    subprocess.run(
        ["chroot", str(CLEAN), *command], check=True, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
