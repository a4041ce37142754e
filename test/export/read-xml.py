"""Reads an XML document with expat, which refuses what is not well-formed.

In: the document. Out: [{"attributes": {...}, "text": ...}] for each child of its root.
"""

import json
import sys
import xml.etree.ElementTree

root = xml.etree.ElementTree.fromstring(sys.stdin.buffer.read())
json.dump([{"attributes": child.attrib, "text": child.text or ""} for child in root], sys.stdout)
