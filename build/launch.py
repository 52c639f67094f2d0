"""Where the packaged app starts."""

import os
import sys

# The bootloader points the loader at the bundle's libraries; by now it has read that, and a browser or mail program that
# is started from here must find the machine's own. A child process of ours passes through the bootloader again.
if "LD_LIBRARY_PATH" in os.environ:
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
    os.environ.pop("LD_LIBRARY_PATH")
    if before:
        os.environ["LD_LIBRARY_PATH"] = before

# Certificates for pages the user asks to be fetched: the machine's own, or where they cannot be found the bundled ones
_SYSTEMS_OWN = ("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem")
if sys.platform.startswith("linux") and "SSL_CERT_FILE" not in os.environ:
    _bundled = os.path.join(getattr(sys, "_MEIPASS", ""), "certifi", "cacert.pem")
    os.environ["SSL_CERT_FILE"] = next(filter(os.path.exists, _SYSTEMS_OWN), _bundled)

from viewer.__main__ import main  # noqa: E402

sys.exit(main())
