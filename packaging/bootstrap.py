"""Sets up and starts Exposure Check from a fresh checkout. Needs Python 3.11 or newer and nothing else.

    python3 packaging/bootstrap.py run [arguments]           the program; without arguments its window
    python3 packaging/bootstrap.py run --camera [arguments]  the same, with what it needs for photos with a camera
    python3 packaging/bootstrap.py test [pytest arguments]   everything that a change has to pass
    python3 packaging/bootstrap.py lock                      for maintainers: renew the locked versions

This file alone keeps to the grammar of Python 2.7 and 3.6, so that an old Python can say what is wrong instead of
failing on a line of code; everything else is in ``bootstrap_steps``.
"""

import os
import sys

if sys.version_info < (3, 11):
    sys.stderr.write(
        "Exposure Check needs Python 3.11 or newer, and this is Python %d.%d: start the same command with a newer one, "
        "for example python3.12.\n" % sys.version_info[:2]
    )
    sys.exit(2)

# Where Python was told to leave out the script's folder (PYTHONSAFEPATH), the steps would not be found.
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from bootstrap_steps.main import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
