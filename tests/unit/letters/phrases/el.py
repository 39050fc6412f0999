"""What letters in Greek must and must not contain."""

from __future__ import annotations

from tests.unit.letters.phrases import Phrases

POINTS = dict(zip("abcdefgh", ("α", "β", "γ", "δ", "ε", "στ", "ζ", "η"), strict=True))
"""Points of the English version and of the Greek one, which counts with Greek numerals."""


def article(number: int, paragraph: int | None = None, letter: str = "") -> str:
    """An article as letters in Greek cite it."""
    place = f" παράγραφος {paragraph}" if paragraph else ""
    return f"άρθρο {number}{place}" + (f" στοιχείο {POINTS[letter]})" if letter else "")


PHRASES = Phrases(
    article=article,
    points_abd="15 παράγραφος 1 στοιχεία α), β) και δ)",
    points_ef="15 παράγραφος 1 στοιχεία ε) και στ)",
    separate=("φωτογραφίες", "πρότυπα", "μεταδεδομένα", "(URL", "αποτελέσματα αναζήτησης", "αποκλεισμού"),
    obstacles=("τελευταίοι δώδεκα μήνες", "αιτημάτων ανά έτος", "διαύλου επικοινωνίας", "εγγράφου ταυτότητας"),
    forbidden=r"αποζημ[ιί]|ικανοποίησης? λόγω|μήνυσ|αγωγή|αγωγών|ένδικ|δικηγόρ|πρόστιμ|ποινή|κυρώσε|κύρωση|14 ημ[εέ]ρ"
    r"|δεκατεσσάρων ημερών|δύο εβδομάδ|θα διαγραφ|διαγράφονται|συγκατατέθηκα|έδωσα (?:τη )?συγκατάθεσ"
    r"|έχω συγκατατεθεί|προηγούμεν(?:ο αίτημ|ό μου)|προηγούμενη επιστολή|όπως γνωρίζετε",
    found=r"[Ππ]αράρτημα|Συνημμέν|εντοπίστηκ|φωτογραφίας στην οποία εμφανίζομαι|φωτογραφιών στις οποίες εμφανίζομαι",
    kinds_of_data="",
    consent_if_any="εφόσον υπάρχει τέτοια",
    own_wish="δεν αποτελεί προθεσμία που ορίζει ο νόμος",
    dated="Lyon, 1η Μαρτίου 2026",
    spaces=(
        (
            "(άρθρο 15 παράγραφος 1 στοιχείο γ))",
            "(άρθρο\u00a015 παράγραφος\u00a01 στοιχείο\u00a0γ))",
        ),
        (
            "στοιχεία α), β) και δ)· άρθρο 14 παράγραφος 2 στοιχείο στ)",
            "στοιχεία\u00a0α), β)\u00a0και\u00a0δ)· άρθρο\u00a014 παράγραφος\u00a02 στοιχείο\u00a0στ)",
        ),
        ("της 12ης Ιανουαρίου 2023, σκέψη 47", "της 12ης\u00a0Ιανουαρίου 2023, σκέψη\u00a047"),
    ),
)
