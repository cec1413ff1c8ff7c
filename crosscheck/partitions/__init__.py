"""A check in partitions: tasks that share a folder, so that no process ever holds all articles or all findings.

read → count → weigh → arrange → (gather) → compare → merge → (render); docs/scale.md tells what each hands to the next.
"""
