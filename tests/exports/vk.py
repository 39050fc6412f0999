"""Archives of VK: pages in windows-1251, and later ones in UTF-8."""

from __future__ import annotations

ALBUM = "https://sun9-1.userapi.com/s/v1/ig2/abc/photo.jpg?size=1280x960&quality=96"
WALL = "https://sun9-2.userapi.com/impg/def/wall.jpg?size=807x605"
MESSAGE = "https://sun9-3.userapi.com/impg/ghi/message.jpg"
PHOTO_PAGE = "https://vk.com/photo1_456239017"
WALL_PAGE = "https://vk.com/wall1_22"
CAPTION = "На озере"


def export(*, root: str = "Archive", encoding: str = "cp1251", named: bool = True) -> dict[str, bytes]:
    """A photo in an album, one on the wall and one in a message. ``named``: whether pages say their charset."""
    album = f"""<div class="item"><div class="item__main"><div><a href="{PHOTO_PAGE}">
        <img src="{ALBUM}" alt="{CAPTION}"></a></div><div class="item__tertiary">5 мая 2021 в 10:12</div></div></div>
        <div class="item"><img src="https://vk.com/images/icon.svg"></div>"""
    wall = f"""<div class="item"><div class="item__main"><a href="{WALL_PAGE}">Запись</a>
        <div class="attachment"><div class="attachment__description">Фотография</div>
        <a class="attachment__link" href="{WALL}">{WALL}</a></div></div><div>31 дек 2020 в 23:59:58</div></div>"""
    message = f"""<div class="message" data-id="1"><div class="message__header"><a href="https://vk.com/id2">Боб</a>,
        1 июн 2019 в 9:05:00</div><div>Привет<div class="kludges"><div class="attachment">
        <div class="attachment__description">Фотография</div>
        <a class='attachment__link' href='{MESSAGE}'>{MESSAGE}</a></div></div></div></div>"""
    pages = {
        "index.html": "",
        "profile/page-info.html": "<div>Имя</div>",
        "photos/photo-albums.html": "",
        "photos/photo-albums/123.html": album,
        "wall/wall0.html": wall,
        "messages/index-messages.html": "",
        "messages/2/messages0.html": message,
    }
    charset = {"cp1251": "windows-1251"}.get(encoding, encoding)
    head = f'<meta http-equiv="content-type" content="text/html; charset={charset}">' if named else ""
    return {
        f"{root}/{name}": f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode(encoding)
        for name, body in pages.items()
    }
