"""Where the packaged app starts."""

import sys

from viewer.__main__ import main

sys.exit(main())
