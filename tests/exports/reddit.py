"""Exports of Reddit."""

from __future__ import annotations

PERMALINK = "https://www.reddit.com/r/bodensee/comments/abc123/am_see/"
PHOTO = "https://i.redd.it/aaa111.jpg"
LINKED = "https://i.imgur.com/bbb222.png"


def export(*, root: str = "export_ada_l_20250501", relative: bool = False, later: bool = False) -> dict[str, bytes]:
    """A post that is a photo, one that links one in its text, one without, and a comment with a GIF. ``relative``:
    permalinks begin with ``/r/``; ``later``: with columns that nobody knows yet, in another order."""
    page = PERMALINK.removeprefix("https://www.reddit.com") if relative else PERMALINK
    head = ["id", "permalink", "date", "ip", "subreddit", "gildings", "title", "url", "body"]
    rows = [
        ["abc123", page, "2023-05-01 12:00:00 UTC", "192.0.2.5", "bodensee", "0", "Am See", PHOTO, ""],
        ["abc124", page + "2/", "2023-05-02 12:00:00 UTC", "", "bodensee", "0", "Text", "", f"[hier]({LINKED}), schau"],
        ["abc125", page + "3/", "2023-05-03 12:00:00 UTC", "", "bodensee", "0", "Link", "https://example.org/x", ""],
    ]
    if later:
        head, rows = [*reversed(head), "crosspost"], [[*reversed(row), "1"] for row in rows]
    lines = [",".join(head), *(",".join(f'"{cell}"' for cell in row) for row in rows)]
    comments = (
        "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\r\n"
        f"def1,{page}c/,2023-05-04 12:00:00 UTC,,bodensee,0,{page},,schön wie https://i.imgur.com/ddd444.gif.,https://preview.redd.it/ccc333.gif?s=1\r\n"
    )
    return {
        f"{root}/posts.csv": "\r\n".join(lines).encode(),
        f"{root}/comments.csv": comments.encode(),
        f"{root}/post_headers.csv": b"id,permalink,date,ip,subreddit,gildings,url\r\n",
        f"{root}/subscribed_subreddits.csv": b"subreddit\r\nbodensee\r\n",
        f"{root}/statistics.csv": b"statistic,value\r\naccount name,ada_l\r\n",
    }
