"""The readers of exports that there are."""

from __future__ import annotations

from exposure_check.sources.exports.bluesky import BlueskyReader
from exposure_check.sources.exports.discord import DiscordReader
from exposure_check.sources.exports.facebook import FacebookReader
from exposure_check.sources.exports.flickr import FlickrReader
from exposure_check.sources.exports.google import GooglePhotosReader
from exposure_check.sources.exports.instagram import InstagramReader
from exposure_check.sources.exports.linkedin import LinkedInReader
from exposure_check.sources.exports.mastodon import MastodonReader
from exposure_check.sources.exports.pinterest import PinterestReader
from exposure_check.sources.exports.reddit import RedditReader
from exposure_check.sources.exports.snapchat import SnapchatReader
from exposure_check.sources.exports.telegram import TelegramReader
from exposure_check.sources.exports.tiktok import TikTokReader
from exposure_check.sources.exports.vk import VkReader
from exposure_check.sources.exports.whatsapp import WhatsAppReader
from exposure_check.sources.exports.x import XReader
from exposure_check.sources.exports.youtube import YouTubeReader
from exposure_check.sources.tree import ExportReader

READERS: tuple[ExportReader, ...] = (
    InstagramReader(),
    FacebookReader(),
    GooglePhotosReader(),
    YouTubeReader(),
    XReader(),
    TikTokReader(),
    LinkedInReader(),
    SnapchatReader(),
    RedditReader(),
    MastodonReader(),
    BlueskyReader(),
    TelegramReader(),
    WhatsAppReader(),
    FlickrReader(),
    PinterestReader(),
    DiscordReader(),
    VkReader(),
)
