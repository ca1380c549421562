// What JavaScript adds to the pages; they are whole without it.
import { browseWithFacets } from "./browsing";
import { offerCopying } from "./copying";
import { letKeysOpenTheDrawer } from "./drawer";
import { fetchTheOtherWeights } from "./later";

function begin(): void {
  offerCopying(document);
  letKeysOpenTheDrawer(document);
  browseWithFacets(document);
  fetchTheOtherWeights(document);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
else begin();
