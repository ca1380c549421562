// Marks on a page the words that led to it from the results of a search, and takes them out of its address.
import { Marker, marked } from "../search/marking";
import { read } from "../search/query";

const address = new URL(window.location.href);
const text = address.searchParams.get("hy-find") ?? "";
address.searchParams.delete("hy-find");
window.history.replaceState(window.history.state, "", address.href);

const marker = new Marker(read(text));
const content = document.querySelector(".hy") ?? document.querySelector("article") ?? document.body;
const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT, (node) =>
  node.parentElement?.closest("script, style, svg, button, select, textarea, nav, mark, [hidden]")
    ? NodeFilter.FILTER_REJECT
    : NodeFilter.FILTER_ACCEPT,
);
const texts: Text[] = [];
while (walker.nextNode()) texts.push(walker.currentNode as Text);
for (const node of texts) {
  const words = node.data.normalize("NFC");
  if (marker.parts(words).some(([, is]) => is)) node.replaceWith(...marked(document, marker, words));
}
