"""What a page about a report shows, worked out before any template sees it."""

from crosscheck.report_view.page import PageView, page_view

__all__ = ["PageView", "page_view"]
