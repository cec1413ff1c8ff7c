"""The local web app in which reviewers judge the findings of a report."""

from crosscheck.review.desk import Desk
from crosscheck.review.gate import Gate
from crosscheck.review.pages import application
from crosscheck.review.serving import listening, server

__all__ = ["Desk", "Gate", "application", "listening", "server"]
