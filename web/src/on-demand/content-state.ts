// Opens a content state that came with the page's address: goes to the artifact, or the view of it, that it names.
import { beside } from "../loading";
import { placeOf } from "../viewer/content-state";

const said = new URLSearchParams(location.search).get("iiif-content") ?? new URLSearchParams(location.hash.slice(1)).get("iiif-content");
const place = said && placeOf(said);

if (place) {
  const root = beside("../");
  const language = document.documentElement.lang;
  const prefix = location.href.slice(root.length).startsWith(`${language}/`) ? `${language}/` : "";
  const target = new URL(prefix + place, root);
  const here = new URL(location.href);
  if (here.pathname.replace(/index\.html$/, "") === target.pathname.replace(/index\.html$/, "")) {
    history.replaceState(history.state, "", here.pathname + target.hash); // this very page: only the view changes
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  } else location.replace(target.href);
}
