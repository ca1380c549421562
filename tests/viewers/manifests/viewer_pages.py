"""One page a viewer: it opens the manifest (or collection) named in the query, as a reader's website would."""

from __future__ import annotations

from typing import Final

_PAGE = """<!doctype html>
<html lang="vi"><meta charset="utf-8"><title>{title}</title>
<style>html, body, #viewer {{ height: 100%; margin: 0 }}</style>
{head}
<body><div id="viewer" class="uv"></div>
<script>const manifest = new URLSearchParams(location.search).get("manifest");</script>
{body}
"""

PAGES: Final = {
    "mirador": _PAGE.format(
        title="Mirador",
        head="",
        body="""<script src="/packages/mirador/dist/mirador.min.js"></script>
<script>
  window.opened = Mirador.viewer({
    id: "viewer",
    language: "vi",
    windows: [{ id: "one", manifestId: manifest, sideBarOpen: true, sideBarPanel: "annotations",
                highlightAllAnnotations: true }],
    workspaceControlPanel: { enabled: false },
  });
</script>""",
    ),
    "clover": _PAGE.format(
        title="Clover",
        head="",
        body="""<script src="/packages/clover/dist/web-components/index.umd.js"></script>
<script>
  const viewer = document.createElement("clover-viewer");
  viewer.setAttribute("id", manifest);
  document.getElementById("viewer").append(viewer);
</script>""",
    ),
    "uv": _PAGE.format(
        title="Universal Viewer",
        head='<link rel="stylesheet" href="/packages/uv/dist/uv.css">',
        body="""<script src="/packages/uv/dist/umd/UV.js"></script>
<script>UV.init("viewer", { manifest: manifest });</script>""",
    ),
}
