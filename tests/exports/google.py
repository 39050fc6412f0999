"""Takeouts of Google Photos and YouTube, with the odd names that Google makes."""

from __future__ import annotations

import json

from tests.exports.tree import jpeg

UPLOADED = 1_682_942_400
LONG = "Urlaub_am_Bodensee_mit_der_ganzen_Familie_2023_05_01_Nummer_7.jpg"
UUID = "original_1d4caa6f-16c6-4c3d-901b-9387de10e528_"

PAIRS: dict[str, str] = {
    "plain.jpg": "plain.jpg.supplemental-metadata.json",
    "older.jpg": "older.jpg.json",
    "img.jpg": "img.jpg.supplemental-metadata.json",
    "img(1).jpg": "img.jpg.supplemental-metadata(1).json",
    "old(2).jpg": "old.jpg(2).json",
    "Screenshot_20230501-120000_Some_App.jpg": "Screenshot_20230501-120000_Some_App.jpg.supple.json",
    "Foto_mit_recht_langem_Namen_vom_1_Mai_2023.jpg": "Foto_mit_recht_langem_Namen_vom_1_Mai_2023.jpg.json",
    LONG[:47] + ".jpg": LONG[:46] + ".json",
    "dots.jpg": "dots.jpg..json",
    f"{UUID}P.jpg": f"{UUID}.json"[:46] + ".json",
    f"{UUID}P(1).jpg": f"{UUID}.json"[:46] + ".json",
    "img-edited.jpg": "img.jpg.supplemental-metadata.json",
    "img-bearbeitet.jpg": "img.jpg.supplemental-metadata.json",
    "img-modifi\u00e9(1).jpg": "img.jpg.supplemental-metadata(1).json",
    "IMG_0001.HEIC": "IMG_0001.HEIC.supplemental-metadata.json",
    "IMG_0001.MP4": "IMG_0001.HEIC.supplemental-metadata.json",
    "literal(3).jpg": "literal(3).jpg.supplemental-metadata.json",
}
"""Photos and their sidecars."""


def sidecar(title: str, **more: object) -> bytes:
    """What Google says about a photo."""
    return json.dumps(
        {
            "title": title,
            "description": f"about {title}",
            "imageViews": "3",
            "creationTime": {"timestamp": str(UPLOADED), "formatted": "01.05.2023, 12:00:00 UTC"},
            "photoTakenTime": {"timestamp": str(UPLOADED - 86400), "formatted": "30.04.2023, 12:00:00 UTC"},
            "geoData": {"latitude": 47.5, "longitude": 9.4, "altitude": 400.0, "latitudeSpan": 0.0},
            "geoDataExif": {"latitude": 0.0, "longitude": 0.0, "altitude": 0.0},
            "people": [{"name": "Zoë Müller"}, {"name": "Ada"}],
            "url": "https://photos.google.com/photo/AF1QipExample",
            "googlePhotosOrigin": {"mobileUpload": {"deviceType": "ANDROID_PHONE"}},
            **more,
        },
        ensure_ascii=False,
    ).encode()


def photos(
    *,
    root: str = "Takeout",
    product: str = "Google Photos",
    year: str = "Photos from 2023",
    album_file: str = "metadata.json",
    later: bool = False,
) -> dict[str, bytes]:
    """Every odd name once in the folder of a year, and one album."""
    folder = f"{root}/{product}/{year}"
    extra: dict[str, object] = {"appSource": {"androidPackageName": "x"}, "unknown": [[{}]]} if later else {}
    files: dict[str, bytes] = {f"{root}/archive_browser.html": b"<html></html>"}
    for place, (photo, beside) in enumerate(PAIRS.items()):
        files[f"{folder}/{photo}"] = jpeg(place)
        files.setdefault(f"{folder}/{beside}", sidecar(photo, **extra))
    album = f"{root}/{product}/Bodensee"
    files[f"{album}/{album_file}"] = json.dumps(
        {"title": "Bodensee", "description": "", "access": "protected", "date": {"timestamp": str(UPLOADED)}}
    ).encode()
    files[f"{album}/shared.jpg"] = jpeg(200)
    shared = sidecar("shared.jpg", googlePhotosOrigin={"fromSharedAlbum": {}}, people=[], url="")
    files[f"{album}/shared.jpg.supplemental-metadata.json"] = shared
    files[f"{album}/lonely.jpg"] = jpeg(201)
    files[f"{album}/shared.png"] = jpeg(202)
    return files


def youtube(*, root: str = "Takeout", german: bool = False, older: bool = False) -> dict[str, bytes]:
    """Two films, one of them in another part, a table of them, the channel and its picture."""
    top = f"{root}/YouTube und YouTube Music" if german else f"{root}/YouTube and YouTube Music"
    films = f"{top}/Videos" if german else f"{top}/videos"
    title = "Am See: Teil 1 / Hafen?"
    if older:
        resource = {
            "id": "abcdefghij1",
            "snippet": {"title": title, "publishedAt": "2016-05-01T12:00:00.000Z", "channelTitle": "Adas Kanal"},
            "status": {"privacyStatus": "public"},
        }
        films = f"{root}/YouTube/videos"
        return {
            f"{films}/Am See_ Teil 1 _ Hafen_.json": json.dumps([resource]).encode(),
            f"{films}/Am See_ Teil 1 _ Hafen_.mp4": b"film",
            f"{root}/YouTube/history/watch-history.html": b"<html></html>",
        }
    if german:
        head = (
            "Video-ID,Ungefähre Dauer (ms),Kanal-ID,Videotitel (Original),Datenschutz,Videostatus,Videoerstellungszeit"
        )
        words, tables = ("Öffentlich", "Nicht gelistet"), ("Video-Metadaten/Videos.csv", "Kanäle/Kanal.csv")
        channel_head = "Kanal-ID,Kanaltitel (Original),Sichtbarkeit"
    else:
        head = (
            "Video ID,Approx Duration (ms),Channel ID,Video Title (Original),Privacy,Video State,Video Create Timestamp"
        )
        words, tables = ("Public", "Unlisted"), ("video metadata/videos.csv", "channels/channel.csv")
        channel_head = "Channel ID,Channel Title (Original),Channel Visibility"
    channel = "UC" + "a" * 22
    rows = [
        f'abcdefghij1,1000,{channel},"{title}",{words[0]},Processed,2023-05-01T12:00:00+00:00',
        f'abcdefghij2,1000,{channel},"Zweiter Film",{words[1]},Processed,2023-05-02T12:00:00+00:00',
    ]
    return {
        f"{top}/{tables[0]}": "\r\n".join((head, *rows)).encode(),
        f"{top}/{tables[1]}": f"{channel_head}\r\n{channel},Adas Kanal,Public\r\n".encode(),
        f"{films}/Am See_ Teil 1 _ Hafen_.mp4": b"film",
        f"{top}/{'Kanalbilder' if german else 'channel images'}/avatar.jpg": jpeg(1),
    }
