// What JavaScript adds to the pages; they are whole without it.
import { browseWithFacets } from "./browsing";
import { offerCopying } from "./copying";
import { letKeysOpenTheDrawer } from "./drawer";
import { fetchTheOtherWeights } from "./later";
import { offerSearch } from "./search";
import { offerLooking } from "./looking";

function begin(): void {
  offerCopying(document);
  browseWithFacets(document);
  letKeysOpenTheDrawer(document);
  fetchTheOtherWeights(document);
  offerSearch(document);
  offerLooking(document);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
else begin();
